import type { Me } from '@koble/accounts/schema';
import type { IntroductionSummary } from '@koble/introductions/schema';
import type { InboxAnswer } from './inbox-row';
import { stageOf } from './progress';

/** The answers that a row of the inbox offers. An adviser answers on its page, a client says its own yes, and an accountant only looks. */
export function answersOf(
  { state, side, hasAdviser }: Pick<IntroductionSummary, 'state' | 'side' | 'hasAdviser'>,
  { actor, operator }: Pick<Me, 'actor' | 'operator'>,
): InboxAnswer[] {
  if (side === 'adviser' || stageOf(state) !== 'waiting') return [];
  if ('role' in actor && actor.role === 'accountant') return [];
  return [
    ...(operator === null ? (['accept'] as const) : []),
    ...(side === 'receiver' && (state === 'sent' || state === 'read')
      ? (['consider'] as const)
      : []),
    'decline',
    ...(hasAdviser ? [] : (['ask_adviser'] as const)),
  ];
}
