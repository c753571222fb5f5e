import { rightsEn } from '@koble/words/agreements/rights-en';
import { rightsNb, type RightsWords } from '@koble/words/agreements/rights-nb';
import { rightsNn } from '@koble/words/agreements/rights-nn';

type Language = 'nb' | 'nn' | 'en';

/** What stands in the frozen PDF around what the two have written. */
export interface DocumentWords {
  locale: string;
  rights: RightsWords;
  title: string;
  number: (number: number, version: number) => string;
  parties: string;
  company: string;
  partner: string;
  organisationNumber: (number: string) => string;
  scope: string;
  deliverables: string;
  terms: string;
  price: string;
  researcherHours: string;
  companyHours: string;
  hours: (count: number) => string;
  startOn: string;
  duration: string;
  weeks: (count: number) => string;
  nda: string;
  ndaText: string;
  yes: string;
  no: string;
  milestones: string;
  milestone: string;
  day: string;
  share: string;
  amount: string;
  sum: string;
  rightsTitle: string;
  results: string;
  background: string;
  publication: string;
  calls: string;
  callsNote: string;
  signatures: string;
  role: Record<'owner' | 'member' | 'accountant' | 'adviser', string>;
  accepted: (version: number, at: string) => string;
  proof: string;
  proofText: string;
  termsHash: string;
  term: string;
  before: string;
  after: string;
  reordered: string;
  addendum: AddendumWords;
}

/** What stands in the PDF of a change alone. */
interface AddendumWords {
  title: string;
  number: (addendum: number, agreement: number) => string;
  reason: string;
  proposed: (name: string, at: string) => string;
  changes: (version: number) => string;
  all: (version: number) => string;
  hashOf: (version: number) => string;
}

const nb: DocumentWords = {
  locale: 'nb-NO',
  rights: rightsNb,
  title: 'Avtale om pilot',
  number: (number, version) => `Avtale nr. ${number}, versjon ${version} av vilkårene`,
  parties: 'Partene',
  company: 'Bedrift',
  partner: 'Partner',
  organisationNumber: (number) => `org.nr. ${number}`,
  scope: 'Dette skal gjøres',
  deliverables: 'Dette får bedriften',
  terms: 'Pris, timer og tid',
  price: 'Pris uten mva.',
  researcherHours: 'Forskertimer',
  companyHours: 'Bedriftens egne timer',
  hours: (count) => `${count} timer`,
  startOn: 'Oppstart',
  duration: 'Varighet',
  weeks: (count) => (count === 1 ? '1 uke' : `${count} uker`),
  nda: 'Taushetserklæring',
  ndaText: 'Ja: begge holder det de får vite om hverandre, for seg selv.',
  yes: 'Ja',
  no: 'Nei',
  milestones: 'Milepæler og betaling',
  milestone: 'Milepæl',
  day: 'Dato',
  share: 'Del av prisen',
  amount: 'Beløp uten mva.',
  sum: 'Til sammen',
  rightsTitle: 'Resultat, data og rettigheter',
  results: 'Resultatet',
  background: 'Det partene hadde fra før',
  publication: 'Å skrive om det',
  calls: 'Støtteordninger som kan betale',
  callsNote: 'Støttegiver avgjør. Avtalen gjelder uansett hva støttegiver svarer.',
  signatures: 'Godtatt av begge',
  role: { owner: 'eier', member: 'medarbeider', accountant: 'regnskapsfører', adviser: 'rådgiver' },
  accepted: (version, at) => `Godtok versjon ${version} i Koble ${at}`,
  proof: 'Bevis',
  proofText:
    'Dokumentet ble laget da begge hadde godtatt, og er ikke endret siden. Fingeravtrykket under er av vilkårene slik Koble har lagret dem. Fingeravtrykket av selve filen står på avtalens side i Koble.',
  termsHash: 'SHA-256 av vilkårene',
  term: 'Vilkår',
  before: 'Før',
  after: 'Nå',
  reordered: 'Samme innhold, i ny rekkefølge',
  addendum: {
    title: 'Tillegg til avtale om pilot',
    number: (addendum, agreement) => `Tillegg nr. ${addendum} til avtale nr. ${agreement}`,
    reason: 'Hvorfor avtalen er endret',
    proposed: (name, at) => `Foreslått av ${name} ${at}, med denne grunnen:`,
    changes: (version) => `Dette er endret fra versjon ${version}`,
    all: (version) => `Alt som gjelder fra nå av, versjon ${version} av vilkårene, står under.`,
    hashOf: (version) => `SHA-256 av vilkårene, versjon ${version}`,
  },
};

const nn: DocumentWords = {
  ...nb,
  locale: 'nn-NO',
  rights: rightsNn,
  number: (number, version) => `Avtale nr. ${number}, versjon ${version} av vilkåra`,
  parties: 'Partane',
  company: 'Bedrift',
  partner: 'Partnar',
  scope: 'Dette skal gjerast',
  deliverables: 'Dette får bedrifta',
  terms: 'Pris, timar og tid',
  price: 'Pris utan mva.',
  researcherHours: 'Forskartimar',
  companyHours: 'Eigne timar i bedrifta',
  hours: (count) => `${count} timar`,
  duration: 'Lengd',
  weeks: (count) => (count === 1 ? '1 veke' : `${count} veker`),
  nda: 'Teieplikt',
  ndaText: 'Ja: begge held det dei får vite om kvarandre, for seg sjølve.',
  milestones: 'Milepælar og betaling',
  amount: 'Beløp utan mva.',
  sum: 'Til saman',
  rightsTitle: 'Resultat, data og rettar',
  background: 'Det partane hadde frå før',
  calls: 'Støtteordningar som kan betale',
  callsNote: 'Støttegivar avgjer. Avtalen gjeld same kva støttegivar svarar.',
  signatures: 'Godteke av begge',
  role: {
    owner: 'eigar',
    member: 'medarbeidar',
    accountant: 'rekneskapsførar',
    adviser: 'rådgivar',
  },
  proofText:
    'Dokumentet vart laga då begge hadde godteke, og er ikkje endra sidan. Fingeravtrykket under er av vilkåra slik Koble har lagra dei. Fingeravtrykket av sjølve fila står på sida til avtalen i Koble.',
  termsHash: 'SHA-256 av vilkåra',
  term: 'Vilkår',
  before: 'Før',
  after: 'No',
  reordered: 'Same innhald, i ny rekkjefølgje',
  addendum: {
    title: 'Tillegg til avtale om pilot',
    number: (addendum, agreement) => `Tillegg nr. ${addendum} til avtale nr. ${agreement}`,
    reason: 'Kvifor avtalen er endra',
    proposed: (name, at) => `Foreslått av ${name} ${at}, med denne grunnen:`,
    changes: (version) => `Dette er endra frå versjon ${version}`,
    all: (version) => `Alt som gjeld frå no av, versjon ${version} av vilkåra, står under.`,
    hashOf: (version) => `SHA-256 av vilkåra, versjon ${version}`,
  },
};

const en: DocumentWords = {
  locale: 'en-GB',
  rights: rightsEn,
  title: 'Agreement about a pilot',
  number: (number, version) => `Agreement no. ${number}, version ${version} of the terms`,
  parties: 'The parties',
  company: 'Company',
  partner: 'Partner',
  organisationNumber: (number) => `org. no. ${number}`,
  scope: 'What is to be done',
  deliverables: 'What the company gets',
  terms: 'Price, hours and time',
  price: 'Price without VAT',
  researcherHours: 'Researcher hours',
  companyHours: 'The company’s own hours',
  hours: (count) => `${count} hours`,
  startOn: 'Start',
  duration: 'Length',
  weeks: (count) => (count === 1 ? '1 week' : `${count} weeks`),
  nda: 'Confidentiality',
  ndaText: 'Yes: both keep what they learn about each other to themselves.',
  yes: 'Yes',
  no: 'No',
  milestones: 'Milestones and payment',
  milestone: 'Milestone',
  day: 'Date',
  share: 'Share of the price',
  amount: 'Amount without VAT',
  sum: 'Total',
  rightsTitle: 'Result, data and rights',
  results: 'The result',
  background: 'What the two had from before',
  publication: 'Writing about it',
  calls: 'Funding that may pay',
  callsNote: 'The funder decides. The agreement holds whatever the funder answers.',
  signatures: 'Accepted by both',
  role: { owner: 'owner', member: 'colleague', accountant: 'accountant', adviser: 'adviser' },
  accepted: (version, at) => `Accepted version ${version} in Koble ${at}`,
  proof: 'Proof',
  proofText:
    'The document was made when both had accepted, and has not changed since. The fingerprint below is of the terms as Koble keeps them. The fingerprint of the file itself stands on the agreement’s page in Koble.',
  termsHash: 'SHA-256 of the terms',
  term: 'Term',
  before: 'Before',
  after: 'Now',
  reordered: 'The same, in another order',
  addendum: {
    title: 'Addendum to agreement about a pilot',
    number: (addendum, agreement) => `Addendum no. ${addendum} to agreement no. ${agreement}`,
    reason: 'Why the agreement is changed',
    proposed: (name, at) => `Proposed by ${name} ${at}, for this reason:`,
    changes: (version) => `What is changed from version ${version}`,
    all: (version) => `All that holds from now on, version ${version} of the terms, stands below.`,
    hashOf: (version) => `SHA-256 of the terms, version ${version}`,
  },
};

export const DOCUMENT_WORDS: Record<Language, DocumentWords> = { nb, nn, en };
