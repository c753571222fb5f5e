import { addDays, daysBetween, type IsoDate } from '@koble/kernel';
import type { PilotOffer } from '@koble/pilots/schema';
import { MAX_CALLS, MAX_SCOPE_LINES, type AgreementTerms } from './terms';

type Offered = Pick<
  PilotOffer,
  | 'summary'
  | 'deliverables'
  | 'researcherHours'
  | 'priceOre'
  | 'companyHours'
  | 'weeks'
  | 'task'
  | 'ipr'
  | 'nda'
>;

const LONGEST_LINE = 200;
const LONGEST_TITLE = 140;
const DAYS_OF_WEEK = 7;

/**
 * What the first terms begin with: what the offer says, from the day on that the company wishes, with those of its calls that are
 * open, and all paid when all is delivered. A student's task has its own days, whatever the company wishes.
 */
export function firstTerms(
  offer: Offered,
  { startOn, callIds }: { startOn: string; callIds: readonly string[] },
): AgreementTerms {
  const [lastDeliverable = ''] = offer.deliverables.slice(-1);
  const days = daysOf(offer, startOn);
  return {
    scope: linesOf(offer.summary),
    deliverables: offer.deliverables,
    researcherHours: offer.researcherHours,
    priceOre: offer.priceOre,
    companyHours: offer.companyHours,
    startOn: days.startOn,
    weeks: Math.ceil(daysBetween(days.startOn, days.deliversOn) / DAYS_OF_WEEK),
    rights: offer.ipr,
    nda: offer.nda,
    callIds: callIds.slice(0, MAX_CALLS),
    milestones: [
      {
        title: shortened(lastDeliverable, LONGEST_TITLE),
        on: days.deliversOn,
        percent: 100,
      },
    ],
  };
}

function daysOf(
  { task, weeks }: Offered,
  startOn: IsoDate,
): { startOn: IsoDate; deliversOn: IsoDate } {
  return task === null
    ? { startOn, deliversOn: addDays(startOn, weeks * DAYS_OF_WEEK) }
    : { startOn: task.startsOn, deliversOn: task.deliversOn };
}

/** A text's first sentences, a line each. */
function linesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => shortened(sentence.replace(/\s+/gu, ' ').trim(), LONGEST_LINE))
    .filter((line) => line.length >= 3)
    .slice(0, MAX_SCOPE_LINES);
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
