import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { setCallState } from './call-queries';
import { changeCall, type CallRead } from './change-call';
import { fundingError } from './funding-error';
import { refuseCycleAmongCalls } from './refuse-cycle-among-calls';
import type { FundingCall } from './schema';

/**
 * Opens a closed call again as it was. Errors: those of `changeCall`, `funding.illegal_transition` for one that is not closed, and
 * `funding.rule_cycle` where a call that it waits for has come to wait for it meanwhile.
 */
export function reopenCall(
  place: { db: Db; clock: Clock },
  actor: Actor,
  read: CallRead,
): Promise<FundingCall> {
  return changeCall(place, actor, {
    ...read,
    act: 'call.reopened',
    async change(trx, call) {
      const { id, state } = call;
      // A draft has never been looked at as a whole: it is published, with everything that is asked then.
      if (state === 'draft')
        throw fundingError('funding.illegal_transition', 'conflict', {
          details: { from: state, to: 'published' },
        });
      await refuseCycleAmongCalls(trx, call);
      await setCallState(trx, { id, state: 'published' });
    },
  });
}
