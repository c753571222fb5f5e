import type { SignedIn } from '@koble/accounts/schema';
import { emitEvent, type Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { agreementError } from './agreement-error';
import type { AgreementEvent } from './agreement-events';
import type { ResultInput } from './delivery-input';
import { changeResult, findResult, insertResult } from './result-queries';
import { AFTERWARDS, besideAgreement } from './under-way';

/**
 * Writes what anybody is to read of a pilot. It is another version, to which nobody has agreed yet: what was public before is so no
 * more. Errors: those of `besideAgreement`, `agreements.changed_meanwhile` where somebody has written another since it was read.
 */
export function writeResult(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { id, version: seen, ...text }: ResultInput,
): Promise<void> {
  return besideAgreement(db, actor, {
    id,
    states: AFTERWARDS,
    action: 'result_written',
    async work({ side }, trx) {
      const before = await findResult(trx, id);
      const version = before?.version ?? 0;
      if (version !== seen)
        throw agreementError('agreements.changed_meanwhile', 'conflict', { details: { version } });
      const written = { ...text, version: version + 1, updatedAt: clock.now() };
      if (before === null) await insertResult(trx, { agreementId: id, ...written });
      else
        await changeResult(trx, id, {
          ...written,
          companyAgreed: null,
          partnerAgreed: null,
          publishedAt: null,
        });
      await emitEvent<AgreementEvent>(trx, {
        kind: 'agreement.result_written',
        agreementId: id,
        by: actor.personId,
        side,
      });
    },
  });
}
