import type { SignedIn } from '@koble/accounts/schema';
import { emitEvent, type Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import { agreementError } from './agreement-error';
import type { AgreementEvent } from './agreement-events';
import type { ResultConsent } from './delivery-input';
import { changeResult, findResult } from './result-queries';
import { AFTERWARDS, besideAgreement } from './under-way';

const AGREED = { company: 'companyAgreed', partner: 'partnerAgreed' } as const;

/**
 * Says a side's yes to this version of the result being public, or its no. The second yes to the same makes it public; a no, at any
 * time, takes it away at once. Errors: those of `besideAgreement`; `agreements.not_yours` for the yes of an adviser;
 * `agreements.changed_meanwhile` where there is another version.
 */
export function consentToResult(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { id, version, agree }: z.output<typeof ResultConsent>,
): Promise<void> {
  return besideAgreement(db, actor, {
    id,
    states: AFTERWARDS,
    action: agree ? 'result_agreed' : 'result_refused',
    async work({ side }, trx) {
      if (agree && 'operatorId' in actor && actor.operatorId !== undefined)
        throw agreementError('agreements.not_yours', 'forbidden');
      const result = await findResult(trx, id);
      if (result?.version !== version)
        throw agreementError('agreements.changed_meanwhile', 'conflict', {
          details: { version: result?.version ?? 0 },
        });
      const other = side === 'company' ? 'partner' : 'company';
      const isPublic = agree && result.agreed[other];
      if (isPublic && result.isPublic) return;
      await changeResult(trx, id, {
        [AGREED[side]]: agree ? version : null,
        publishedAt: isPublic ? clock.now() : null,
        ...(isPublic ? { wasPublic: true } : {}),
      });
      if (isPublic !== result.isPublic)
        await emitEvent<AgreementEvent>(trx, {
          kind: isPublic ? 'agreement.result_public' : 'agreement.result_withdrawn',
          agreementId: id,
          by: actor.personId,
          side,
        });
    },
  });
}
