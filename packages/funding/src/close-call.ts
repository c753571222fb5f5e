import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { refuseIllegalStep } from './call';
import { setCallState } from './call-queries';
import { changeCall, type CallRead } from './change-call';
import type { FundingCall } from './schema';

/** Closes a published call: it stays readable and takes no applications. Errors: those of `changeCall`, `funding.illegal_transition`. */
export function closeCall(
  place: { db: Db; clock: Clock },
  actor: Actor,
  read: CallRead,
): Promise<FundingCall> {
  return changeCall(place, actor, {
    ...read,
    act: 'call.closed',
    async change(trx, call) {
      refuseIllegalStep(call.state, 'closed');
      await setCallState(trx, { id: call.id, state: 'closed' });
    },
  });
}
