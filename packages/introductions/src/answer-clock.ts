import { addWorkingDays, type IsoDate } from '@koble/kernel';
import { WAITING } from './introduction';
import type { IntroductionRow } from './introduction-queries';
import type { AnswerDays } from './schema';

/** How many working days in Norway after an interest was sent each step of the clock is. */
export interface AnswerRule {
  firstReminderDays: number;
  secondReminderDays: number;
  answerDays: number;
  pauseDays: number;
}

/** Where the programme has no rule of its own. */
export const DEFAULT_ANSWER_RULE: AnswerRule = {
  firstReminderDays: 3,
  secondReminderDays: 9,
  answerDays: 21,
  pauseDays: 30,
};

/** The days of the clock for what is sent on this day. */
export function answerDaysFrom(date: IsoDate, rule: AnswerRule): AnswerDays {
  return {
    firstReminderOn: addWorkingDays(date, rule.firstReminderDays),
    secondReminderOn: addWorkingDays(date, rule.secondReminderDays),
    answerBy: addWorkingDays(date, rule.answerDays),
    pauseOn: addWorkingDays(date, rule.pauseDays),
  };
}

/** What the clock does next: the first or second reminder, the honest end, the pause of a silent listing, the later question. */
export type ClockStep = 'remind_first' | 'remind_second' | 'expire' | 'pause' | 'ask_outcome';

type Clocked = Pick<
  IntroductionRow,
  | 'state'
  | 'remindersSent'
  | 'firstReminderOn'
  | 'secondReminderOn'
  | 'answerBy'
  | 'pauseOn'
  | 'outcomeAskOn'
>;

/**
 * The step that is due on this day, or undefined. `answerBy` is the last day to answer, and over when the day is. Where the clock
 * has stood still, what was missed is not made good: one reminder, not two at once, and none when the time is up.
 */
export function dueStep(of: Clocked, today: IsoDate): ClockStep | undefined {
  if (isWaiting(of.state)) {
    if (isBefore(of.answerBy, today)) return 'expire';
    if (of.remindersSent < 2 && hasCome(of.secondReminderOn, today)) return 'remind_second';
    if (of.remindersSent < 1 && hasCome(of.firstReminderOn, today)) return 'remind_first';
    return undefined;
  }
  if (of.state === 'expired' && hasCome(of.pauseOn, today)) return 'pause';
  return hasCome(of.outcomeAskOn, today) ? 'ask_outcome' : undefined;
}

/** Whether an answer is still waited for. */
export function isWaiting(state: IntroductionRow['state']): boolean {
  return WAITING.some((waiting) => waiting === state);
}

function hasCome(day: IsoDate | null, today: IsoDate): boolean {
  return day !== null && day <= today;
}

function isBefore(day: IsoDate | null, today: IsoDate): boolean {
  return day !== null && day < today;
}

/**
 * What is taken off the lists when somebody who had said yes got no answer: what the silent receiver offers, or the need for
 * which a proposal's company did not answer one who was willing. Null where nobody waited, and for an operator, who lists nothing.
 */
export function silentListing(
  of: Pick<
    IntroductionRow,
    'kind' | 'initiatorYesAt' | 'receiverYesAt' | 'needId' | 'pilotOfferId' | 'candidateId'
  >,
): Listing | null {
  const hasInitiator = of.initiatorYesAt !== null;
  const hasReceiver = of.receiverYesAt !== null;
  if (hasInitiator === hasReceiver) return null;
  if (hasReceiver) return listing('need', of.needId);
  switch (of.kind) {
    case 'role':
    case 'challenge':
      return listing('need', of.needId);
    case 'pilot':
      return listing('pilot', of.pilotOfferId);
    case 'candidate':
      return listing('candidate', of.candidateId);
    case 'call':
      return null;
  }
}

export interface Listing {
  kind: 'need' | 'pilot' | 'candidate';
  id: string;
}

function listing(kind: Listing['kind'], id: string | null): Listing | null {
  return id === null ? null : { kind, id };
}
