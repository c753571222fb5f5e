import { asActor, recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { upsertAnswer } from './aid-answer-queries';
import type { OtherSupportAnswer } from './award-input';

/** Keeps a company's answer to whether it has had other aid than is listed; the newest counts. */
export function answerOtherSupport(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { otherSupport }: OtherSupportAnswer,
): Promise<void> {
  return asActor(db, actor, async (trx) => {
    const { organisationId } = actor;
    await upsertAnswer(trx, { organisationId, otherSupport, answeredOn: osloDate(clock.now()) });
    await recordAct(trx, actor, { action: 'aid.other_support', details: { otherSupport } });
  });
}
