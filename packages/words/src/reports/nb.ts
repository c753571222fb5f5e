/** Words of reports of listings, to make one and to look at them, in bokmål; loaded with the form and its page. */
export const reportsNb = {
  report: {
    title: 'Meldinger om annonser',
    lead: 'Dette har folk meldt fra om. Ingen annonse tas ned av seg selv, og bedriften får ikke vite hvem som meldte fra.',
    advisersOnly: 'Denne siden er for rådgivere i en næringshage eller inkubator.',
    none: 'Ingen har meldt fra om noe.',
    open: 'Ikke behandlet',
    handled: 'Behandlet {{date}}',
    said_one: 'Meldt {{count}} gang',
    said_other: 'Meldt {{count}} ganger',
    note: 'Hva har dere gjort?',
    noteMissing: 'Skriv kort hva dere har gjort',
    noteOf: 'Notat: {{note}}',
    settle: 'Merk som behandlet',
    reasonAsk: 'Hva er galt?',
    help: 'En rådgiver ser på det. Den som har lagt ut annonsen, får ikke vite hvem du er.',
    reason: {
      misleading: 'Den er misvisende',
      discriminating: 'Den stenger noen ute for den de er',
      no_real_job: 'Det er ikke en ekte jobb eller et ekte oppdrag',
      expired: 'Den gjelder ikke lenger',
      other: 'Noe annet',
    },
    reasonMissing: 'Velg hva som er galt',
    text: 'Fortell mer, hvis du vil',
    textHelp: 'Ikke skriv navn eller annet om personer.',
    send: 'Send melding',
    done: 'Takk. En rådgiver ser på det.',
  },
  problem: {},
};

export type ReportWords = typeof reportsNb;
