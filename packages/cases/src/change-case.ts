import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { changeCaseRow } from './case-queries';
import { refuseReversed } from './case-rules';
import type { CaseDetails } from './case-schema';
import { lockAtVersion } from './lock-case';
import { refuseForeignNeed } from './own-need';
import { recordStep, type CompanyActor } from './record-step';

/**
 * Notes what a company wants to have with a case: its need, the giver's reference, when the project runs. Errors: `cases.not_found`,
 * `cases.changed_meanwhile`, `cases.unknown_need`, `cases.dates_reversed`.
 */
export async function changeCase(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  { needId, reference, startsOn, endsOn, ...version }: CaseDetails,
): Promise<void> {
  refuseReversed(startsOn, endsOn, 'endsOn');
  await asActor(db, actor, async (trx) => {
    const row = await lockAtVersion(trx, version);
    await refuseForeignNeed(trx, { needId, organisationId: actor.organisationId });
    const at = clock.now();
    await changeCaseRow(trx, row.id, {
      ...{ needId, reference, startsOn, endsOn },
      version: row.version + 1,
      updatedAt: at,
    });
    await recordStep(trx, actor, { caseId: row.id, kind: 'changed', at, before: null });
  });
}
