import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { changedFields, contentOf, takenBack } from './call-content';
import { setCallState, upsertPublishedCall } from './call-queries';
import { listVersions } from './call-version-queries';
import { changeCall, type CallRead } from './change-call';
import { fundingError } from './funding-error';
import { refuseCallProblems } from './refuse-call-problems';
import { refuseCycleAmongCalls } from './refuse-cycle-among-calls';
import type { FundingCall } from './schema';

/**
 * Makes a call say again what an earlier version of it said (`takenBack`), in the state that it had; nothing of what came between
 * is lost. What is public then is looked at as if it had just been written, unless nothing but the state changes: a call is
 * opened again as it was, where no call has come to wait for it meanwhile that it waits for. Errors: those of `changeCall`,
 * `funding.version_not_found`, and of what may not be published `funding.rule_cycle` and those of `refuseCallProblems`.
 */
export function restoreCall(
  place: { db: Db; clock: Clock },
  actor: Actor,
  { number, ...read }: CallRead & { number: number },
): Promise<FundingCall> {
  return changeCall(place, actor, {
    ...read,
    act: 'call.restored',
    async change(trx, call) {
      const now = place.clock.now();
      const version = (await listVersions(trx, call.id)).find((one) => one.number === number);
      if (version === undefined) throw fundingError('funding.version_not_found', 'not_found');
      const back = takenBack(call, version.content);
      const isRewritten = changedFields(contentOf(call), back).some((field) => field !== 'state');
      const { state, ...input } = back;
      if (state === 'published') {
        if (isRewritten) refuseCallProblems(input, now);
        await refuseCycleAmongCalls(trx, input);
      }
      await upsertPublishedCall(trx, input, { now });
      await setCallState(trx, { id: call.id, state });
    },
  });
}
