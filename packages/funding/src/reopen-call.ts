import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { setCallState } from './call-queries';
import { changeCall, type CallRead } from './change-call';
import { fundingError } from './funding-error';
import type { FundingCall } from './schema';

/** Opens a closed call again as it was. Errors: those of `changeCall`, and `funding.illegal_transition` for one that is not closed. */
export function reopenCall(
  place: { db: Db; clock: Clock },
  actor: Actor,
  read: CallRead,
): Promise<FundingCall> {
  return changeCall(place, actor, {
    ...read,
    act: 'call.reopened',
    async change(trx, { id, state }) {
      // A draft has never been looked at as a whole: it is published, with everything that is asked then.
      if (state === 'draft')
        throw fundingError('funding.illegal_transition', 'conflict', {
          details: { from: state, to: 'published' },
        });
      await setCallState(trx, { id, state: 'published' });
    },
  });
}
