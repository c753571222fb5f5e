import type { FeedWords } from './nb';

export const feedsNn: FeedWords = {
  follow: {
    title: 'Følg dette søket',
    lead: 'Få vite om nye treff utan konto, eller vis dei på eigne nettsider. Jobbsøkjarar er aldri med.',
    rss: 'RSS',
    rssHelp: 'Lim adressa inn i ein nyheitslesar eller i eit e-postprogram som les RSS.',
    json: 'JSON Feed',
    jsonHelp: 'Det same, for program som heller les JSON.',
    embed: 'Kode til eigne nettsider',
    embedHelp:
      'Lim han inn der treffa skal stå. Han set ingen informasjonskapslar og lagrar ingenting.',
    copy: 'Kopier',
    copyThis: 'Kopier: {{what}}',
    copied: 'Kopiert',
    notCopied: 'Det gjekk ikkje å kopiere. Merk teksten og kopier han sjølv.',
    csv: 'Last ned treffa til rekneark (CSV)',
    api: 'For utviklarar: slik blir Koble lese av program',
  },
};
