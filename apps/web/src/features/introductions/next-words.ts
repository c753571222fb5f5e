import type { IntroductionState } from '@koble/introductions/schema';
import { assertNever } from '@koble/kernel';
import { stageOf } from './progress';

type Waiting = 'sent' | 'read' | 'considering' | 'accepted';
/** The sentence of what happens next; `yours` and `theirs` name the last day to answer. */
export type Next = 'yours' | 'theirs' | Exclude<IntroductionState, Waiting>;

/** What happens next. `mine`: an answer is awaited of the reader. */
export function nextOf(state: IntroductionState, mine: boolean): Next {
  switch (state) {
    case 'sent':
    case 'read':
    case 'considering':
    case 'accepted':
      return mine ? 'yours' : 'theirs';
    case 'draft':
    case 'introduced':
    case 'meeting':
    case 'agreed':
    case 'done':
    case 'declined':
    case 'withdrawn':
    case 'expired':
    case 'filled':
      return state;
    default:
      return assertNever(state);
  }
}

/** Whether the clock is shown: an answer is awaited, and there is a day for it. */
export function awaitsAnswer(of: {
  state: IntroductionState;
  answerBy: string | null;
}): of is { state: IntroductionState; answerBy: string } {
  return of.answerBy !== null && stageOf(of.state) === 'waiting';
}
