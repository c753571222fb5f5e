import type { TaskKind } from './plan-kinds';
import type { PlanPicture } from './plan-picture';

export type DocumentLanguage = 'nb' | 'nn' | 'en';

/** What stands in a plan's PDF and CSV around what its parts say. */
export interface DocumentWords {
  locale: string;
  plan: string;
  made: (day: string) => string;
  company: string;
  parts: string;
  person: string;
  nameless: string;
  availableFrom: (day: string) => string;
  availableNow: string;
  pilot: string;
  weeks: (count: number) => string;
  call: string;
  deadline: (day: string) => string;
  noDeadline: string;
  none: string;
  money: string;
  total: string;
  grant: string;
  grantOpen: string;
  ownCash: string;
  ownHours: string;
  hours: (count: number) => string;
  gap: string;
  calendar: string;
  event: Record<PlanPicture['calendar'][number]['what'], string>;
  late: string;
  notKept: string;
  pays: (amount: string) => string;
  weakest: string;
  part: Record<PlanPicture['weakestPart'], string>;
  tasks: string;
  task: Record<Exclude<TaskKind, 'own'>, string>;
  what: string;
  day: string;
  who: string;
  status: string;
  done: (day: string) => string;
  open: string;
  note: string;
  changed: (count: number) => string;
  guiding: string;
  column: Record<
    'group' | 'what' | 'detail' | 'day' | 'kroner' | 'hours' | 'who' | 'status',
    string
  >;
}

const nb: DocumentWords = {
  locale: 'nb-NO',
  plan: 'Plan',
  made: (day) => `Slik planen var ${day}`,
  company: 'Bedrift',
  parts: 'Delene i planen',
  person: 'Person',
  nameless: 'uten navn',
  availableFrom: (day) => `ledig fra ${day}`,
  availableNow: 'ledig nå',
  pilot: 'Pilot',
  weeks: (count) => (count === 1 ? '1 uke' : `${count} uker`),
  call: 'Støtteordning',
  deadline: (day) => `frist ${day}`,
  noDeadline: 'ingen kjent frist',
  none: 'Ingen',
  money: 'Hva det koster, og hvem som betaler',
  total: 'Til sammen, egne timer medregnet',
  grant: 'Mulig støtte',
  grantOpen: 'ikke kjent',
  ownCash: 'Egne penger',
  ownHours: 'Egne timer',
  hours: (count) => (count === 1 ? '1 time' : `${count} timer`),
  gap: 'Mangler i budsjettet',
  calendar: 'Hva som skjer når',
  event: {
    apply_by: 'Søknadsfrist',
    answer_expected: 'Svar ventet',
    pilot_start: 'Piloten starter',
    pilot_end: 'Piloten er ferdig',
    person_available: 'Personen er ledig',
    need_start: 'Ønsket start',
    call_opens: 'Ordningen åpner',
    start_by: 'Prosjektet må starte innen',
    end_by: 'Prosjektet må være ferdig innen',
  },
  late: 'for sent',
  notKept: 'kan ikke holdes',
  pays: (amount) => `betaler ${amount}`,
  weakest: 'Svakeste ledd',
  part: { person: 'personen', pilot: 'piloten', call: 'støtten' },
  tasks: 'Dette skal gjøres',
  task: {
    ask_person: 'Spør personen',
    ask_partner: 'Spør forskningspartneren',
    apply: 'Send søknaden om støtte',
    start: 'Start arbeidet',
    report: 'Rapporter til støttegiver',
  },
  what: 'Hva',
  day: 'Dato',
  who: 'Hvem',
  status: 'Status',
  done: (day) => `Gjort ${day}`,
  open: 'Ikke gjort',
  note: 'Notat',
  changed: (count) =>
    count === 1
      ? 'Én ting er endret siden planen ble lagret. Se planen i Koble.'
      : `${count} ting er endret siden planen ble lagret. Se planen i Koble.`,
  guiding: 'Veiledende – støttegiver avgjør.',
  column: {
    group: 'Del',
    what: 'Hva',
    detail: 'Detaljer',
    day: 'Dato',
    kroner: 'Kroner',
    hours: 'Timer',
    who: 'Hvem',
    status: 'Status',
  },
};

const nn: DocumentWords = {
  ...nb,
  locale: 'nn-NO',
  made: (day) => `Slik planen var ${day}`,
  company: 'Bedrift',
  parts: 'Delane i planen',
  nameless: 'utan namn',
  availableFrom: (day) => `ledig frå ${day}`,
  availableNow: 'ledig no',
  weeks: (count) => (count === 1 ? '1 veke' : `${count} veker`),
  call: 'Støtteordning',
  noDeadline: 'ingen kjend frist',
  money: 'Kva det kostar, og kven som betaler',
  total: 'Til saman, eigne timar medrekna',
  grant: 'Mogleg støtte',
  grantOpen: 'ikkje kjend',
  ownCash: 'Eigne pengar',
  ownHours: 'Eigne timar',
  hours: (count) => (count === 1 ? '1 time' : `${count} timar`),
  gap: 'Manglar i budsjettet',
  calendar: 'Kva som skjer når',
  event: {
    apply_by: 'Søknadsfrist',
    answer_expected: 'Svar venta',
    pilot_start: 'Piloten startar',
    pilot_end: 'Piloten er ferdig',
    person_available: 'Personen er ledig',
    need_start: 'Ønskt start',
    call_opens: 'Ordninga opnar',
    start_by: 'Prosjektet må starte innan',
    end_by: 'Prosjektet må vere ferdig innan',
  },
  late: 'for seint',
  notKept: 'kan ikkje haldast',
  pays: (amount) => `betaler ${amount}`,
  weakest: 'Svakaste ledd',
  tasks: 'Dette skal gjerast',
  task: {
    ask_person: 'Spør personen',
    ask_partner: 'Spør forskingspartnaren',
    apply: 'Send søknaden om støtte',
    start: 'Start arbeidet',
    report: 'Rapporter til støttegivar',
  },
  what: 'Kva',
  who: 'Kven',
  done: (day) => `Gjort ${day}`,
  open: 'Ikkje gjort',
  changed: (count) =>
    count === 1
      ? 'Éin ting er endra sidan planen vart lagra. Sjå planen i Koble.'
      : `${count} ting er endra sidan planen vart lagra. Sjå planen i Koble.`,
  guiding: 'Rettleiande – støttegivar avgjer.',
  column: {
    group: 'Del',
    what: 'Kva',
    detail: 'Detaljar',
    day: 'Dato',
    kroner: 'Kroner',
    hours: 'Timar',
    who: 'Kven',
    status: 'Status',
  },
};

const en: DocumentWords = {
  locale: 'en-GB',
  plan: 'Plan',
  made: (day) => `The plan as it was on ${day}`,
  company: 'Company',
  parts: 'The parts of the plan',
  person: 'Person',
  nameless: 'nameless',
  availableFrom: (day) => `available from ${day}`,
  availableNow: 'available now',
  pilot: 'Pilot',
  weeks: (count) => (count === 1 ? '1 week' : `${count} weeks`),
  call: 'Funding scheme',
  deadline: (day) => `deadline ${day}`,
  noDeadline: 'no known deadline',
  none: 'None',
  money: 'What it costs, and who pays',
  total: 'Total, with own hours',
  grant: 'Possible grant',
  grantOpen: 'not known',
  ownCash: 'Own cash',
  ownHours: 'Own hours',
  hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
  gap: 'Missing from the budget',
  calendar: 'What happens when',
  event: {
    apply_by: 'Application deadline',
    answer_expected: 'Answer expected',
    pilot_start: 'The pilot starts',
    pilot_end: 'The pilot ends',
    person_available: 'The person is available',
    need_start: 'Wanted start',
    call_opens: 'The scheme opens',
    start_by: 'The project must start by',
    end_by: 'The project must end by',
  },
  late: 'too late',
  notKept: 'cannot be kept',
  pays: (amount) => `pays ${amount}`,
  weakest: 'Weakest link',
  part: { person: 'the person', pilot: 'the pilot', call: 'the funding' },
  tasks: 'What is to be done',
  task: {
    ask_person: 'Ask the person',
    ask_partner: 'Ask the research partner',
    apply: 'Send the application for funding',
    start: 'Start the work',
    report: 'Report to the funder',
  },
  what: 'What',
  day: 'Date',
  who: 'Who',
  status: 'Status',
  done: (day) => `Done ${day}`,
  open: 'Not done',
  note: 'Note',
  changed: (count) =>
    count === 1
      ? 'One thing has changed since the plan was saved. See the plan in Koble.'
      : `${count} things have changed since the plan was saved. See the plan in Koble.`,
  guiding: 'A guide only: the funder decides.',
  column: {
    group: 'Part',
    what: 'What',
    detail: 'Details',
    day: 'Date',
    kroner: 'NOK',
    hours: 'Hours',
    who: 'Who',
    status: 'Status',
  },
};

export const DOCUMENT_WORDS: Readonly<Record<DocumentLanguage, DocumentWords>> = { nb, nn, en };
