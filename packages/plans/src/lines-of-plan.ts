import { occupationGroupName } from '@koble/taxonomy';
import { DOCUMENT_WORDS, type DocumentLanguage, type DocumentWords } from './document-words';
import type { PlanPicture } from './plan-picture';
import type { PlanTask, PlanView } from './plan-views';

/** A part of a plan in words: what it is, what it is called, and what more there is to say. */
interface PartLine {
  group: string;
  what: string;
  details: string[];
}

/** The parts of a plan. A person is nameless in it, always: their occupations are all that is said. */
export function partLines(picture: PlanPicture, language: DocumentLanguage): PartLine[] {
  const words = DOCUMENT_WORDS[language];
  return [
    ...(picture.person === null ? [] : [personLine(picture.person, language)]),
    ...(picture.pilot === null ? [] : [pilotLine(picture.pilot, words)]),
    ...picture.calls.map((call) => callLine(call, picture, words)),
  ];
}

function personLine(
  { occupationGroups, availableOn }: NonNullable<PlanPicture['person']>,
  language: DocumentLanguage,
): PartLine {
  const words = DOCUMENT_WORDS[language];
  return {
    group: words.person,
    what: occupationGroups.map((code) => occupationGroupName(code, language)).join(', '),
    details: [
      words.nameless,
      availableOn === null ? words.availableNow : words.availableFrom(dayText(availableOn, words)),
    ],
  };
}

function pilotLine(pilot: NonNullable<PlanPicture['pilot']>, words: DocumentWords): PartLine {
  const { title, partner, weeks, companyHours, priceOre } = pilot;
  return {
    group: words.pilot,
    what: title,
    details: [
      partner,
      words.weeks(weeks),
      moneyText(priceOre, words),
      `${words.ownHours}: ${companyHours}`,
    ],
  };
}

function callLine(
  { id, title, funder, deadline }: PlanPicture['calls'][number],
  { cost }: PlanPicture,
  words: DocumentWords,
): PartLine {
  const paid = cost.grants.find(({ callId }) => callId === id);
  return {
    group: words.call,
    what: title,
    details: [
      funder,
      deadline === null ? words.noDeadline : words.deadline(dayText(deadline, words)),
      ...(paid === undefined ? [] : [words.pays(moneyText(paid.ore, words))]),
    ],
  };
}

/** What a task is called, with the call that it is about. */
export function taskText({ kind, title }: PlanTask, words: Pick<DocumentWords, 'task'>): string {
  if (kind === 'own') return title ?? '';
  return title === null ? words.task[kind] : `${words.task[kind]}: ${title}`;
}

/** Who does a task or has done it, as far as the reader may know. */
export function whoText({ assignee, done }: PlanTask): string {
  return done?.by ?? done?.operator ?? assignee?.name ?? '';
}

export function statusText({ done }: PlanTask, words: DocumentWords): string {
  return done === null ? words.open : words.done(dayText(done.at, words));
}

/** A day or a moment as a date in Norway, written out. */
export function dayText(text: string, { locale }: DocumentWords): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Oslo' }).format(
    new Date(text),
  );
}

/** Øre as whole kroner. */
export function moneyText(ore: number, { locale }: DocumentWords): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'NOK',
    maximumFractionDigits: 0,
  }).format(ore / 100);
}

/** The sums of a plan, each with what it is called; what is not known is null. */
export function moneyLines(
  { saved: { cost } }: Pick<PlanView, 'saved'>,
  words: DocumentWords,
): { what: string; ore: number | null }[] {
  return [
    { what: words.total, ore: cost.totalOre },
    { what: words.grant, ore: cost.grantKnown ? cost.grantOre : null },
    { what: words.ownCash, ore: cost.ownCashOre },
    ...(cost.gapOre > 0 ? [{ what: words.gap, ore: cost.gapOre }] : []),
  ];
}

/** What happens on a day of the calendar, with its call where there are several to tell apart. */
export function eventText(
  { what, callId }: PlanPicture['calendar'][number],
  { calls }: PlanPicture,
  words: DocumentWords,
): string {
  const call = calls.length > 1 ? calls.find(({ id }) => id === callId) : undefined;
  return call === undefined ? words.event[what] : `${words.event[what]}: ${call.title}`;
}

/** What a day of the calendar is not in time for; empty where it is. */
export function lateText(
  { what, late }: PlanPicture['calendar'][number],
  words: DocumentWords,
): string {
  if (!late) return '';
  return what === 'start_by' || what === 'end_by' ? words.notKept : words.late;
}
