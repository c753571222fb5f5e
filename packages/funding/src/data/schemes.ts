import { kronerToOre } from '@koble/kernel';
import { SOURCES, type SourceKey } from './scheme-sources';
import { NOTHING_KNOWN } from '../nothing-known';
import type { CallInput } from '../schema';

/** A fact that must have a source: a number of the call, what it costs or when it closes, or one of its rules by its key. */
type FactName =
  | 'sharePercent'
  | 'amountMinOre'
  | 'amountMaxOre'
  | 'perEmployeeCapOre'
  | 'hourCapOre'
  | 'durationMonthsMax'
  | 'deadlineKind'
  | 'aidBasis'
  | 'eligibleCosts'
  | 'documents'
  | 'costCaps'
  | 'stacking'
  | 'intensityMaxPercent'
  | 'payout'
  | CallInput['rules'][number]['kind']
  | `needs:${string}`;

/** A public scheme as a call, with the page that each of its facts was read on. */
export interface SchemeData extends Omit<CallInput, 'funderId'> {
  funder: string;
  sources: Partial<Record<FactName, SourceKey>>;
}

const INNOVATION_NORWAY = 'Innovasjon Norge';
const COUNTY = 'Trøndelag fylkeskommune';
const REGIONAL_FUND = 'RFF Trøndelag';
const RESEARCH_COUNCIL = 'Forskningsrådet';
const TRONDELAG = '50';

/** SMEs have fewer than 250 employees (Commission Recommendation 2003/361/EC, annex, art. 2). */
const SME_EMPLOYEES_MAX = 249;

/** A scheme of which nothing is known yet, as it was looked at; its own facts then overwrite it. */
const OPEN = {
  ...NOTHING_KNOWN,
  checkedOn: '2026-11-23',
  checkedBy: 'Koble',
  sources: {},
} satisfies Partial<SchemeData>;

/**
 * The public schemes that a small company in Trøndelag meets. Only what a source says is a fact here; what is not verified
 * for today is left open, and facts of one year's call carry its year. Deadlines that have passed are left out.
 */
export const REAL_SCHEMES: readonly SchemeData[] = [
  {
    ...OPEN,
    slug: 'oppstartstilskudd-1',
    title: 'Oppstartstilskudd 1',
    funder: INNOVATION_NORWAY,
    summary: {
      nb: 'For nye selskaper som vil prøve ideen sin på kunder før de bygger noe stort. Selskapet må være under 3 år gammelt, unntaksvis 5, og flertallet kan ikke eies av et etablert foretak.',
      en: 'For new companies that want to test their idea on customers before building anything big. The company must be younger than 3 years, exceptionally 5, and no established firm may own most of it.',
    },
    instrument: 'grant',
    purposes: ['startup', 'market'],
    rules: [
      { kind: 'age_max_years', years: 3, exceptionalYears: 5 },
      { kind: 'needs', what: 'not_majority_owned_by_established_company' },
    ],
    sourceUrl: SOURCES.S47,
    sources: { age_max_years: 'S47', 'needs:not_majority_owned_by_established_company': 'S47' },
  },
  {
    ...OPEN,
    slug: 'oppstartstilskudd-2',
    title: 'Oppstartstilskudd 2',
    funder: INNOVATION_NORWAY,
    summary: {
      nb: 'For nye selskaper som skal gjøre en utprøvd idé til et produkt som selges. Dekker inntil 50 prosent av godkjente kostnader, i første omgang inntil 500 000 kroner. Søk før du pådrar deg kostnader.',
      en: 'For new companies turning a tested idea into a product that sells. Covers up to 50 percent of approved costs, at first up to NOK 500,000. Apply before you incur any costs.',
    },
    instrument: 'grant',
    purposes: ['startup', 'market'],
    sharePercent: 50,
    // Of the first of two awards; a second may follow (S50).
    amountMaxOre: kronerToOre(500_000),
    rules: [
      { kind: 'age_max_years', years: 3, exceptionalYears: 5 },
      { kind: 'needs', what: 'not_majority_owned_by_established_company' },
      { kind: 'needs', what: 'not_started' },
    ],
    sourceUrl: SOURCES.S50,
    sources: {
      sharePercent: 'S50',
      amountMaxOre: 'S50',
      age_max_years: 'S47',
      'needs:not_majority_owned_by_established_company': 'S47',
      'needs:not_started': 'S50',
    },
  },
  {
    ...OPEN,
    slug: 'oppstartstilskudd-3',
    title: 'Oppstartstilskudd 3',
    funder: INNOVATION_NORWAY,
    summary: {
      nb: 'For oppstartsselskaper under 5 år med noe nytt i internasjonal målestokk, som vil eksportere og løser et viktig bærekrafts- eller samfunnsbehov. Krever et team og en prototype i full skala som kan testes.',
      en: 'For start-ups younger than 5 years with something new by international standards, that want to export and meet an important sustainability or social need. Takes a team and a full-scale prototype that can be tested.',
    },
    instrument: 'grant',
    purposes: ['startup', 'market'],
    rules: [
      { kind: 'age_max_years', years: 5 },
      { kind: 'needs', what: 'international_potential' },
      { kind: 'needs', what: 'not_majority_owned_by_established_company' },
    ],
    sourceUrl: SOURCES.S51,
    sources: {
      age_max_years: 'S51',
      'needs:international_potential': 'S51',
      'needs:not_majority_owned_by_established_company': 'S47',
    },
  },
  {
    ...OPEN,
    slug: 'oppstartslan',
    title: 'Oppstartslån',
    funder: INNOVATION_NORWAY,
    summary: {
      nb: 'Lån på 1 til 2 millioner kroner til oppstartsselskaper som skal ut i markedet. Søk når som helst. Annen offentlig støtte må oppgis; lån og tilskudd til de samme kostnadene kan kombineres.',
      en: 'A loan of NOK 1 to 2 million for start-ups on their way into the market. Apply at any time. Other public support must be declared; a loan and a grant for the same costs can be combined.',
    },
    instrument: 'loan',
    purposes: ['startup', 'market', 'investment'],
    deadlineKind: 'rolling',
    amountMinOre: kronerToOre(1_000_000),
    amountMaxOre: kronerToOre(2_000_000),
    stacking: 'same_costs',
    rules: [
      { kind: 'age_max_years', years: 3, exceptionalYears: 5 },
      { kind: 'needs', what: 'not_majority_owned_by_established_company' },
    ],
    sourceUrl: SOURCES.S52,
    sources: {
      deadlineKind: 'S52',
      amountMinOre: 'S52',
      amountMaxOre: 'S52',
      stacking: 'S52',
      age_max_years: 'S47',
      'needs:not_majority_owned_by_established_company': 'S47',
    },
  },
  {
    ...OPEN,
    slug: 'innovasjonslan',
    title: 'Innovasjonslån',
    funder: INNOVATION_NORWAY,
    // What is "not prioritised" is said here and is no rule: nobody is shut out by it.
    summary: {
      nb: 'Lån til bedrifter som fornyer seg, i hele landet. Bygg og maskiner finansieres bare i distriktene. Handel, personlig tjenesteyting, utleie, håndverk og bedrifter med mest lokalt marked er ikke prioritert.',
      en: 'A loan for companies that innovate, anywhere in the country. Buildings and machines are financed in rural areas only. Retail, personal services, rental, crafts and companies with a mainly local market are not prioritised.',
    },
    instrument: 'loan',
    purposes: ['investment', 'market'],
    sourceUrl: SOURCES.S53,
  },
  {
    ...OPEN,
    slug: 'vekstgaranti',
    title: 'Vekstgaranti',
    funder: INNOVATION_NORWAY,
    summary: {
      nb: 'Garanti for banklån til nyskapende bedrifter og bedrifter i vekst med inntil 250 ansatte. Hos en av bankene gjelder den lån fra 250 000 til 4 millioner kroner. Du søker gjennom banken.',
      en: 'A guarantee for bank loans to innovative and growing companies with up to 250 employees. At one of the banks it covers loans from NOK 250,000 to 4 million. You apply through the bank.',
    },
    instrument: 'guarantee',
    purposes: ['investment', 'market'],
    amountMinOre: kronerToOre(250_000),
    amountMaxOre: kronerToOre(4_000_000),
    rules: [{ kind: 'employees_max', count: 250 }],
    sourceUrl: SOURCES.S55,
    sources: {
      amountMinOre: 'S55',
      amountMaxOre: 'S55',
      employees_max: 'S55',
    },
  },
  {
    ...OPEN,
    slug: 'innovasjonskontrakt',
    title: 'Innovasjonskontrakt',
    funder: INNOVATION_NORWAY,
    summary: {
      nb: 'For små og mellomstore bedrifter som utvikler noe nytt sammen med en krevende kunde. Kunden må binde seg i en kontrakt, og løsningen må kunne selges internasjonalt. Dekker inntil 50 prosent.',
      en: 'For small and medium-sized companies developing something new with a demanding customer. The customer must commit in a contract, and the solution must be able to sell internationally. Covers up to 50 percent.',
    },
    instrument: 'grant',
    purposes: ['pilot', 'research', 'market'],
    sharePercent: 50,
    rules: [
      { kind: 'employees_max', count: SME_EMPLOYEES_MAX },
      { kind: 'needs', what: 'pilot_customer' },
      { kind: 'needs', what: 'international_potential' },
    ],
    documents: ['pilot_customer_contract'],
    exampleYear: 2023,
    sourceUrl: SOURCES.S57,
    sources: {
      sharePercent: 'S57',
      employees_max: 'S56',
      'needs:pilot_customer': 'S56',
      'needs:international_potential': 'S56',
      documents: 'S57',
    },
  },
  {
    ...OPEN,
    slug: 'miljoteknologi',
    title: 'Miljøteknologi',
    funder: INNOVATION_NORWAY,
    summary: {
      nb: 'For bedrifter som bygger pilot- og demonstrasjonsanlegg for ny miljøteknologi. Løsningen må være nyskapende og ha internasjonalt potensial.',
      en: 'For companies building pilot and demonstration plants for new environmental technology. The solution must be innovative and have international potential.',
    },
    instrument: 'grant',
    purposes: ['pilot', 'research', 'investment'],
    skills: ['circular-economy', 'energy-efficiency'],
    rules: [{ kind: 'needs', what: 'international_potential' }],
    sourceUrl: SOURCES.S59,
    sources: { 'needs:international_potential': 'S59' },
  },
  {
    ...OPEN,
    slug: 'bio-trondelag',
    title: 'BIO Trøndelag: bedriftsintern opplæring',
    funder: COUNTY,
    summary: {
      nb: 'Opplæring av ansatte i bedrifter i Trøndelag som er utsatt for konkurranse. Dekker inntil 50 prosent, inntil 300 000 kroner og inntil 100 000 kroner per ansatt. Søk fra januar så lenge det er penger igjen.',
      en: 'Training of employees in companies in Trøndelag that face competition. Covers up to 50 percent, up to NOK 300,000 and up to NOK 100,000 per employee. Apply from January while there is money left.',
    },
    instrument: 'grant',
    purposes: ['training'],
    deadlineKind: 'until_spent',
    sharePercent: 50,
    // Of companies with fewer than 50 employees; larger ones may get more (S60).
    amountMaxOre: kronerToOre(300_000),
    perEmployeeCapOre: kronerToOre(100_000),
    // Participants' wages count, too, but not other own hours, which are asked for as one: the answer is rather too low.
    eligibleCosts: ['training', 'travel'],
    // Travel, stay and administration together at most a tenth of the whole cost of the training.
    costCaps: [{ kind: 'travel', percent: 10 }],
    aidBasis: 'gber_31',
    rules: [
      { kind: 'municipality_in', prefix: TRONDELAG },
      { kind: 'employees_min', count: 1 },
      { kind: 'needs', what: 'competitive_business' },
      { kind: 'needs', what: 'no_other_running_project' },
    ],
    documents: ['training_plan'],
    durationMonthsMax: 18,
    sourceUrl: SOURCES.S60,
    sources: {
      deadlineKind: 'S60',
      sharePercent: 'S60',
      amountMaxOre: 'S60',
      perEmployeeCapOre: 'S60',
      eligibleCosts: 'S60',
      costCaps: 'S60',
      aidBasis: 'S60',
      municipality_in: 'S60',
      employees_min: 'S60',
      'needs:competitive_business': 'S60',
      'needs:no_other_running_project': 'S60',
      documents: 'S60',
      durationMonthsMax: 'S60',
    },
  },
  {
    ...OPEN,
    slug: 'distriktforsk-forprosjekt',
    title: 'DistriktForsk forprosjekt',
    funder: REGIONAL_FUND,
    summary: {
      nb: 'Et første forskningsprosjekt for bedrifter i Trøndelag med liten eller ingen erfaring med forskning. Snakk med en kompetansemegler først; forskerne må komme fra en godkjent forskningsorganisasjon. Søk når som helst.',
      en: 'A first research project for companies in Trøndelag with little or no research experience. Talk to a research broker first; the researchers must come from an approved research organisation. Apply at any time.',
    },
    instrument: 'grant',
    purposes: ['pilot', 'research'],
    deadlineKind: 'rolling',
    rules: [
      { kind: 'municipality_in', prefix: TRONDELAG },
      { kind: 'needs', what: 'little_research_experience' },
      { kind: 'needs', what: 'broker_contact' },
      { kind: 'needs', what: 'research_partner' },
    ],
    exampleYear: 2022,
    sourceUrl: SOURCES.S63,
    sources: {
      deadlineKind: 'S31',
      municipality_in: 'S63',
      'needs:little_research_experience': 'S63',
      'needs:broker_contact': 'S63',
      'needs:research_partner': 'S63',
    },
  },
  {
    ...OPEN,
    slug: 'rff-kvalifiseringsstotte',
    title: 'RFF Trøndelag: regional kvalifiseringsstøtte',
    funder: REGIONAL_FUND,
    summary: {
      nb: 'For bedrifter i Trøndelag som vil avklare et forskningsspørsmål sammen med minst ett godkjent forskningsmiljø. Har faste søknadsfrister.',
      en: 'For companies in Trøndelag that want to clarify a research question with at least one approved research body. Has fixed deadlines.',
    },
    instrument: 'grant',
    purposes: ['research', 'pilot'],
    deadlineKind: 'fixed',
    rules: [
      { kind: 'municipality_in', prefix: TRONDELAG },
      { kind: 'needs', what: 'research_partner' },
    ],
    exampleYear: 2024,
    sourceUrl: SOURCES.S65,
    sources: { deadlineKind: 'S65', municipality_in: 'S65', 'needs:research_partner': 'S65' },
  },
  {
    ...OPEN,
    slug: 'rff-innovasjonsprosjekt',
    title: 'RFF Trøndelag: regionalt innovasjonsprosjekt i næringslivet',
    funder: REGIONAL_FUND,
    summary: {
      nb: 'Forskningsbaserte innovasjonsprosjekter på inntil 3 år for bedrifter i Foretaksregisteret. Inntil 1,5 millioner kroner. Enkeltpersonforetak kan ikke søke. Har faste søknadsfrister.',
      en: 'Research-based innovation projects of up to 3 years for companies in the Register of Business Enterprises. Up to NOK 1.5 million. Sole proprietorships cannot apply. Has fixed deadlines.',
    },
    instrument: 'grant',
    purposes: ['research'],
    deadlineKind: 'fixed',
    amountMaxOre: kronerToOre(1_500_000),
    rules: [{ kind: 'form_not_in', forms: ['ENK'] }],
    durationMonthsMax: 36,
    exampleYear: 2023,
    sourceUrl: SOURCES.S67,
    sources: {
      deadlineKind: 'S67',
      amountMaxOre: 'S67',
      form_not_in: 'S67',
      durationMonthsMax: 'S67',
    },
  },
  {
    ...OPEN,
    slug: 'skattefunn',
    title: 'SkatteFUNN',
    funder: RESEARCH_COUNCIL,
    summary: {
      nb: 'Skattefradrag for forskning og utvikling, for bedrifter av alle størrelser og bransjer. Gir 19 prosent av kostnadene, med inntil 700 kroner per egen time, og utbetales også til bedrifter uten skatt å betale. Ulønnet arbeid teller ikke.',
      en: 'A tax deduction for research and development, for companies of any size and industry. Gives 19 percent of the costs, with up to NOK 700 per own hour, and is paid out also to companies that owe no tax. Unpaid work does not count.',
    },
    instrument: 'tax_credit',
    purposes: ['research', 'pilot'],
    deadlineKind: 'rolling',
    sharePercent: 19,
    // A year: 19 percent of the highest base, NOK 25 million (S71).
    amountMaxOre: kronerToOre(4_750_000),
    hourCapOre: kronerToOre(700),
    eligibleCosts: ['own_hours', 'purchased_rd'],
    aidBasis: 'tax',
    // Other public support counts with it up to the highest intensity; what is above is taken off the deduction (Skatte-ABC F-29-11).
    stacking: 'same_costs',
    // With the tax settlement of the year after, in the course of the autumn.
    payout: { advancePercent: 0, rest: 'tax_settlement' },
    rules: [{ kind: 'needs', what: 'taxable_in_norway' }],
    documents: ['auditor_statement'],
    sourceUrl: SOURCES.S71,
    sources: {
      deadlineKind: 'S72',
      sharePercent: 'S71',
      amountMaxOre: 'S71',
      hourCapOre: 'S71',
      eligibleCosts: 'S70',
      aidBasis: 'S72',
      stacking: 'SKATTE_ABC_F29',
      payout: 'RESEARCH_COUNCIL_SKATTEFUNN',
      'needs:taxable_in_norway': 'S69',
      documents: 'S70',
    },
  },
  {
    ...OPEN,
    slug: 'eurostars',
    title: 'Eurostars',
    funder: RESEARCH_COUNCIL,
    summary: {
      nb: 'Internasjonale forskningsprosjekter ledet av små og mellomstore bedrifter som selv driver forskning og utvikling. Krever en uavhengig partner i et annet land. Har faste søknadsfrister.',
      en: 'International research projects led by small and medium-sized companies that do research and development themselves. Takes an independent partner in another country. Has fixed deadlines.',
    },
    instrument: 'grant',
    purposes: ['research', 'market'],
    deadlineKind: 'fixed',
    aidBasis: 'gber_25',
    rules: [
      { kind: 'employees_max', count: SME_EMPLOYEES_MAX },
      { kind: 'needs', what: 'foreign_partner' },
    ],
    sourceUrl: SOURCES.S74,
    sources: {
      deadlineKind: 'S74',
      aidBasis: 'S74',
      employees_max: 'S74',
      'needs:foreign_partner': 'S74',
    },
  },
  {
    ...OPEN,
    slug: 'norsk-katapult',
    title: 'Norsk katapult',
    funder: 'Siva',
    summary: {
      nb: 'Sentre der bedrifter, mest små og mellomstore, kan teste, simulere og lage prototyper. Målet er en raskere og billigere vei fra idé til marked.',
      en: 'Centres where companies, mostly small and medium-sized ones, can test, simulate and make prototypes. The aim is a faster and cheaper way from idea to market.',
    },
    instrument: 'in_kind',
    purposes: ['pilot', 'research'],
    sourceUrl: SOURCES.S76,
  },
  {
    ...OPEN,
    slug: 'nemonoor',
    title: 'Nemonoor: hjelp til kunstig intelligens',
    funder: 'Nemonoor',
    summary: {
      nb: 'Europeisk digitalt innovasjonssenter for anvendt kunstig intelligens, som maskinsyn, prediksjon og språkmodeller. Hjelper bedrifter med å bygge kompetanse og med å sjekke tilgang til data, datakvalitet og sikkerhet.',
      en: 'A European digital innovation hub for applied artificial intelligence such as machine vision, prediction and language models. Helps companies build skills and check access to data, data quality and security.',
    },
    instrument: 'in_kind',
    purposes: ['pilot', 'training'],
    skills: ['artificial-intelligence', 'generative-ai', 'machine-learning', 'machine-vision'],
    sourceUrl: SOURCES.S37,
  },
  {
    ...OPEN,
    slug: 'ipn',
    title: 'Innovasjonsprosjekt i næringslivet (IPN)',
    funder: RESEARCH_COUNCIL,
    summary: {
      nb: 'Forskningsprosjekter som gir fornyelse i bedrifter av alle størrelser. Bedriften leder prosjektet.',
      en: 'Research projects that bring renewal to companies of all sizes. The company leads the project.',
    },
    instrument: 'grant',
    purposes: ['research'],
    exampleYear: 2020,
    sourceUrl: SOURCES.S73,
  },
];
