/** Words of the page about the measured equal treatment, in bokmål; loaded with it. */
export const equalTreatmentNb = {
  equalTreatment: {
    title: 'Likebehandling',
    lead: 'Får to som kan det samme, det samme svaret, når de bare er ulike i navn, kjønn, alder, nasjonalitet eller hull i CV-en? Det har vi målt.',
    result: '{{identical}} av {{pairs}} par fikk det samme svaret.',
    measured: 'Målt {{date}} med regelversjon {{version}}.',
    table: 'Par som fikk det samme svaret',
    differs: 'Hva som var ulikt',
    pairs: 'Par',
    identical: 'Samme svar',
    trait: {
      name: 'Navn',
      gender: 'Kjønn',
      age: 'Alder',
      nationality: 'Nasjonalitet',
      career_gap: 'Hull i CV-en',
    },
    how: 'Slik er det målt',
    howTwo:
      'De to i et par er oppdiktet. De kan det samme, bor på samme sted og skriver samme tekst om seg selv, på bokmål, nynorsk eller engelsk. Bare én setning i teksten og opplysninger om kontoen er ulike: navn, e-post, språk og hvor gammel kontoen er.',
    howPath:
      'Begge går hele veien gjennom Koble: Teksten leses, profilen lagres, den kommer med i søket, og et behov får svar. De rangeres sammen med andre oppdiktede jobbsøkere.',
    howSame:
      'Svaret er det samme bare når alt er likt: det som ble lest ut av teksten, det som står i søket, plassen på listen, poengene og hele forklaringen.',
    howPlanted:
      'For å vite at målingen virker, har vi også prøvd den på regler som er urettferdige med vilje. Den finner dem.',
    howAgain:
      'Tallene er skrevet av målingen selv. Den kjøres sammen med de andre prøvene av Koble, som stopper hvis tallene ikke stemmer lenger.',
    found: 'Dette fant vi',
    foundText:
      'Da vi laget målingen, fant vi to feil og rettet dem: «polsk statsborger» ble lest som at noen kan polsk, og etternavn som Baker og Smed ble lest som yrker.',
    limits: 'Dette kan målingen ikke vise',
    limitPeople: 'Hva en bedrift velger etterpå. Vi måler reglene, ikke menneskene som bruker dem.',
    limitIndirect:
      'Skjevheter som går omveier. Sted, språk og når noen kan begynne, teller med, og slikt kan henge sammen med alder eller bakgrunn.',
    limitReading:
      'Alle måter å skrive på. Vi har prøvd noen vanlige setninger. «Jeg er polsk» leses for eksempel fortsatt som språket polsk, og et navn som også er et yrke, kan leses feil når det står alene.',
    limitTraits: 'Andre grunner, for eksempel religion, helse og funksjonsevne. De er ikke prøvd.',
    toRanking: 'Slik rangerer vi',
  },
};

export type EqualTreatmentWords = typeof equalTreatmentNb;
