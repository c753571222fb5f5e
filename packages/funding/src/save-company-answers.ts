import { asActor, writesFor, type Actor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import {
  deleteCompanyAnswers,
  listCompanyAnswers,
  lockCompany,
  upsertCompanyAnswer,
} from './company-answer-queries';
import { isOld, refuseContradictingAnswers, refuseUnknown } from './company-answers';
import { fundingError } from './funding-error';
import type { AnswersToKeep } from './schema';

/**
 * Keeps what a company answers for the next call that asks it; null forgets. Errors: `funding.unknown_question`,
 * `funding.answers_contradict` (also beside what was answered before), `funding.not_allowed`.
 */
export async function saveCompanyAnswers(
  { db, clock }: { db: Db; clock: Clock },
  actor: Extract<Actor, { kind: 'company' }>,
  { answers }: AnswersToKeep,
): Promise<void> {
  const { organisationId, personId } = actor;
  if (!writesFor(actor, organisationId)) throw fundingError('funding.not_allowed', 'forbidden');
  for (const { key } of answers) refuseUnknown(key);
  const now = clock.now();
  await asActor(db, actor, async (trx) => {
    await lockCompany(trx, organisationId);
    const before = await listCompanyAnswers(trx, organisationId);
    const standing = before.filter((kept) => !isOld(kept, osloDate(now)));
    const after = new Map(standing.map(({ key, answer }) => [key, answer]));
    for (const { key, answer } of answers) {
      after.delete(key);
      if (answer !== null) after.set(key, answer);
    }
    refuseContradictingAnswers(Object.fromEntries(after));
    await deleteCompanyAnswers(
      trx,
      organisationId,
      answers.map(({ key }) => key),
    );
    for (const { key: ruleKey, answer } of answers)
      if (answer !== null)
        await upsertCompanyAnswer(
          trx,
          { organisationId, ruleKey, answer, answeredBy: personId },
          now,
        );
  });
}
