import { emitEvent, inTransaction, type Db, type Trx } from '@koble/db';
import { isTimeToTell, osloDate, reminderDue, type IsoDate } from '@koble/kernel';
import type { CaseEvent } from './case-events';
import { changeItemRow } from './item-queries';
import { REMINDER_DAYS } from './reminder-days';
import { lockDueItems } from './reminder-queries';

const BATCH = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Tells companies of deadlines 14 days, 3 days and a day ahead, each once, also while several workers ask or one begins anew; gives
 * how many. At night nobody is told.
 */
export async function noticeCaseDeadlines(db: Db, now: Date): Promise<number> {
  if (!isTimeToTell(now)) return 0;
  const today = osloDate(now);
  let told = 0;
  for (let after: string | undefined = FIRST_ID; after !== undefined;) {
    const from: string = after;
    const batch = await inTransaction(db, (trx) => tellBatch(trx, { today, after: from }));
    told += batch.told;
    after = batch.last;
  }
  return told;
}

async function tellBatch(
  trx: Trx,
  { today, after }: { today: IsoDate; after: string },
): Promise<{ told: number; last: string | undefined }> {
  const items = await lockDueItems(trx, { today, after, limit: BATCH });
  let told = 0;
  for (const { id, dueOn, toldFor, toldDays } of items) {
    if (dueOn === null) continue;
    const days = reminderDue(REMINDER_DAYS, { dueOn, toldFor, toldDays }, today);
    if (days === null) continue;
    await changeItemRow(trx, id, { toldFor: dueOn, toldDays: days });
    await emitEvent<CaseEvent>(trx, { kind: 'case.deadline', itemId: id, onDate: dueOn, days });
    told += 1;
  }
  return { told, last: items.length < BATCH ? undefined : items.at(-1)?.id };
}
