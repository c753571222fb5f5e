/** Words of what a search can be followed by, in bokmål; loaded with the search page. */
export const feedsNb = {
  follow: {
    title: 'Følg dette søket',
    lead: 'Få vite om nye treff uten konto, eller vis dem på egne nettsider. Jobbsøkere er aldri med.',
    rss: 'RSS',
    rssHelp: 'Lim adressen inn i en nyhetsleser eller i et e-postprogram som leser RSS.',
    json: 'JSON Feed',
    jsonHelp: 'Det samme, for programmer som heller leser JSON.',
    embed: 'Kode til egne nettsider',
    embedHelp:
      'Lim den inn der treffene skal stå. Den setter ingen informasjonskapsler og lagrer ingenting.',
    copy: 'Kopier',
    copyThis: 'Kopier: {{what}}',
    copied: 'Kopiert',
    notCopied: 'Det gikk ikke å kopiere. Merk teksten og kopier den selv.',
    csv: 'Last ned treffene til regneark (CSV)',
    api: 'For utviklere: slik leses Koble av programmer',
  },
};
export type FeedWords = typeof feedsNb;
