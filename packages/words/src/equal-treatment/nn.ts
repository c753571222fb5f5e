import type { EqualTreatmentWords } from './nb';

export const equalTreatmentNn: EqualTreatmentWords = {
  equalTreatment: {
    title: 'Likebehandling',
    lead: 'Får to som kan det same, det same svaret, når dei berre er ulike i namn, kjønn, alder, nasjonalitet eller hol i CV-en? Det har vi målt.',
    result: '{{identical}} av {{pairs}} par fekk det same svaret.',
    measured: 'Målt {{date}} med regelversjon {{version}}.',
    table: 'Par som fekk det same svaret',
    differs: 'Kva som var ulikt',
    pairs: 'Par',
    identical: 'Same svar',
    trait: {
      name: 'Namn',
      gender: 'Kjønn',
      age: 'Alder',
      nationality: 'Nasjonalitet',
      career_gap: 'Hol i CV-en',
    },
    how: 'Slik er det målt',
    howTwo:
      'Dei to i eit par er oppdikta. Dei kan det same, bur på same stad og skriv same tekst om seg sjølve, på bokmål, nynorsk eller engelsk. Berre éi setning i teksten og opplysningar om kontoen er ulike: namn, e-post, språk og kor gammal kontoen er.',
    howPath:
      'Begge går heile vegen gjennom Koble: Teksten blir lesen, profilen blir lagra, han kjem med i søket, og eit behov får svar. Dei blir rangerte saman med andre oppdikta jobbsøkjarar.',
    howSame:
      'Svaret er det same berre når alt er likt: det som vart lese ut av teksten, det som står i søket, plassen på lista, poenga og heile forklaringa.',
    howPlanted:
      'For å vite at målinga verkar, har vi òg prøvd henne på reglar som er urettferdige med vilje. Ho finn dei.',
    howAgain:
      'Tala er skrivne av målinga sjølv. Ho blir køyrd saman med dei andre prøvene av Koble, som stoppar dersom tala ikkje stemmer lenger.',
    found: 'Dette fann vi',
    foundText:
      'Då vi laga målinga, fann vi to feil og retta dei: «polsk statsborgar» vart lese som at nokon kan polsk, og etternamn som Baker og Smed vart lesne som yrke.',
    limits: 'Dette kan målinga ikkje vise',
    limitPeople: 'Kva ei bedrift vel etterpå. Vi måler reglane, ikkje menneska som bruker dei.',
    limitIndirect:
      'Skeivskapar som går omvegar. Stad, språk og når nokon kan begynne, tel med, og slikt kan henge saman med alder eller bakgrunn.',
    limitReading:
      'Alle måtar å skrive på. Vi har prøvd nokre vanlege setningar. «Eg er polsk» blir til dømes framleis lese som språket polsk, og eit namn som òg er eit yrke, kan bli lese feil når det står åleine.',
    limitTraits: 'Andre grunnar, til dømes religion, helse og funksjonsevne. Dei er ikkje prøvde.',
    toRanking: 'Slik rangerer vi',
  },
};
