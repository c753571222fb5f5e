import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { osloDate, toldAlready, type Clock } from '@koble/kernel';
import { refuseStranger } from './assignee';
import { caseError } from './case-error';
import type { ItemChange } from './case-schema';
import { changeItemRow } from './item-queries';
import { lockItemAtVersion } from './lock-item';
import type { CompanyActor } from './record-step';
import { REMINDER_DAYS } from './reminder-days';

/**
 * Sets by when something is to be done, and who does it. Errors: those of `lockItemAtVersion`, `cases.date_of_call` for a day that
 * is the call's, `cases.unknown_person`.
 */
export async function changeItem(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  { dueOn, assigneeId, ...version }: ItemChange,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const item = await lockItemAtVersion(trx, version);
    await refuseStranger(trx, actor, assigneeId);
    const isMoved = dueOn !== item.dueOn;
    if (isMoved && item.dueByCall)
      throw caseError('cases.date_of_call', 'conflict', { field: 'dueOn' });
    await changeItemRow(trx, item.id, {
      assigneeId,
      ...(isMoved
        ? { dueOn, dueAt: null, ...toldAlready(REMINDER_DAYS, dueOn, osloDate(clock.now())) }
        : {}),
      version: item.version + 1,
    });
  });
}
