import { asActor, type Actor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { listCompanyAnswers } from './company-answer-queries';
import { isOld } from './company-answers';
import { ruleOfKey } from './rule-key';
import type { CompanyAnswer } from './schema';

type CompanyActor = Extract<Actor, { kind: 'company' }>;

/** What a company has answered, the newest first; `old` is what it is asked again. */
export async function getCompanyAnswers(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
): Promise<CompanyAnswer[]> {
  const today = osloDate(clock.now());
  const kept = await asActor(db, actor, (trx) => listCompanyAnswers(trx, actor.organisationId));
  return kept.flatMap(({ key, answer, answeredAt }) => {
    const rule = ruleOfKey(key);
    // A rule that a newer Koble no longer asks has no sentence.
    if (rule === undefined) return [];
    const answeredOn = osloDate(answeredAt);
    return [{ key, rule, answer, answeredOn, old: isOld({ answeredAt }, today) }];
  });
}
