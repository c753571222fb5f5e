import type { DeclarationWords } from './declaration-words';

export const nb: DeclarationWords = {
  title: 'Egenerklæring om bagatellmessig støtte',
  company: (name, number) => (number === null ? name : `${name}, organisasjonsnummer ${number}`),
  day: (date) => `Per ${date}`,
  declares: ({ name, linked, from, to }) =>
    `${linked.length === 0 ? name : `${name}, regnet sammen med ${linked.join(', ')},`} opplyser å ha fått denne bagatellmessige støtten de siste tre årene, fra ${from} til ${to}:`,
  none: 'Ingen bagatellmessig støtte er ført opp.',
  columns: {
    grantedOn: 'Gitt',
    receiver: 'Mottaker',
    giver: 'Støttegiver',
    kroner: 'Kroner',
    rate: 'Kurs',
    euro: 'Euro',
  },
  hidden: (amount) =>
    `I tillegg kommer ${amount} euro hos andre selskap i samme foretak. De gir sin egen oversikt.`,
  unknownBasis: ({ name, giver, kroner, date }) =>
    `${name} fikk ${kroner} kroner fra ${giver} ${date}. Det er ikke kjent om det er bagatellmessig støtte, og det er ikke regnet med.`,
  unanswered: (name) =>
    `${name} er oppgitt som tilknyttet selskap, men har ikke svart. Støtte som bare det selskapet kjenner til, er ikke med.`,
  sum: 'Sum',
  total: ({ used, ceiling }) => `Til sammen ${used} euro av taket på ${ceiling} euro.`,
  unsure: 'Foretaket vet ikke om det har fått annen bagatellmessig støtte i perioden.',
  missing: 'Foretaket har fått annen bagatellmessig støtte i perioden som ikke er ført opp her.',
  rates: 'Beløp i kroner er regnet om til euro med kursen den dagen støtten ble gitt.',
  law: 'Erklæringen gjelder forordning (EU) 2023/2831: artikkel 2 nr. 2 om hva som er ett foretak, og artikkel 3 nr. 2 om taket for tre rullerende år.',
  decides: 'Veiledende – støttegiver avgjør.',
  signature: 'Sted, dato og underskrift',
};
