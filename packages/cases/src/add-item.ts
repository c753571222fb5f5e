import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { osloDate, toldAlready, type Clock } from '@koble/kernel';
import { caseError, caseNotFound } from './case-error';
import { lockCase } from './case-queries';
import type { NewItem } from './case-schema';
import { refuseStranger } from './assignee';
import { countItems, insertItems } from './item-queries';
import type { CompanyActor } from './record-step';
import { REMINDER_DAYS } from './reminder-days';

const MAX_ITEMS = 100;

/**
 * Adds something of the company's own to the checklist of a case. Errors: `cases.not_found`, `cases.unknown_person`,
 * `cases.too_many`.
 */
export async function addItem(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  { caseId, title, dueOn, assigneeId }: NewItem,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    if ((await lockCase(trx, caseId)) === undefined) throw caseNotFound();
    await refuseStranger(trx, actor, assigneeId);
    if ((await countItems(trx, caseId)) >= MAX_ITEMS)
      throw caseError('cases.too_many', 'conflict', { details: { max: MAX_ITEMS } });
    const createdAt = clock.now();
    const told = toldAlready(REMINDER_DAYS, dueOn, osloDate(createdAt));
    await insertItems(trx, [{ caseId, kind: 'own', title, dueOn, assigneeId, createdAt, ...told }]);
  });
}
