import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { KeptContent, contentOf } from './call-content';
import { setCallState, upsertPublishedCall } from './call-queries';
import { listVersions } from './call-version-queries';
import { changeCall, type CallRead } from './change-call';
import { fundingError } from './funding-error';
import type { FundingCall } from './schema';

const Whole = KeptContent.required();

/**
 * Makes a call say again what an earlier version of it said, in the state that it had; nothing of what came between is lost. What
 * a version from before a field was added does not say stays, and so do its address and its check against the source. Errors:
 * those of `changeCall`, and `funding.version_not_found`.
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
      const version = (await listVersions(trx, call.id)).find((one) => one.number === number);
      if (version === undefined) throw fundingError('funding.version_not_found', 'not_found');
      const { slug, funder, checkedOn, checkedBy } = call;
      const { state, ...input } = Whole.parse({
        ...contentOf(call),
        ...version.content,
        ...{ slug, funderId: funder.id, checkedOn, checkedBy },
      });
      await upsertPublishedCall(trx, input, { now: place.clock.now() });
      await setCallState(trx, { id: call.id, state });
    },
  });
}
