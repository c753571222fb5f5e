import type { ReportWords } from './nb';

export const reportsNn: ReportWords = {
  report: {
    title: 'Meldingar om annonsar',
    lead: 'Dette har folk meldt frå om. Ingen annonse blir teken ned av seg sjølv, og bedrifta får ikkje vite kven som melde frå.',
    advisersOnly: 'Denne sida er for rådgivarar i ein næringshage eller inkubator.',
    none: 'Ingen har meldt frå om noko.',
    open: 'Ikkje behandla',
    handled: 'Behandla {{date}}',
    said_one: 'Meldt {{count}} gong',
    said_other: 'Meldt {{count}} gonger',
    note: 'Kva har de gjort?',
    noteMissing: 'Skriv kort kva de har gjort',
    noteOf: 'Notat: {{note}}',
    settle: 'Merk som behandla',
    reasonAsk: 'Kva er gale?',
    help: 'Ein rådgivar ser på det. Den som har lagt ut annonsen, får ikkje vite kven du er.',
    reason: {
      misleading: 'Han er misvisande',
      discriminating: 'Han stengjer nokon ute for den dei er',
      no_real_job: 'Det er ikkje ein ekte jobb eller eit ekte oppdrag',
      expired: 'Han gjeld ikkje lenger',
      other: 'Noko anna',
    },
    reasonMissing: 'Vel kva som er gale',
    text: 'Fortel meir, om du vil',
    textHelp: 'Ikkje skriv namn eller anna om personar.',
    send: 'Send melding',
    done: 'Takk. Ein rådgivar ser på det.',
  },
  problem: {},
};
