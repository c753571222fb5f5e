import { emitEvent, inTransaction, type Db, type Trx } from '@koble/db';
import { osloDate, toldAlready } from '@koble/kernel';
import type { CaseEvent } from './case-events';
import { dueByCall, type CallDays, type Due } from './checklist';
import { changeItemRow, type ItemRow } from './item-queries';
import { lockOpenItems, lockTouchedCases, setCallVersion } from './reminder-queries';
import { REMINDER_DAYS } from './reminder-days';
import { insertStep } from './step-queries';

const BATCH = 200;

/**
 * Follows calls whose days have changed: moves what is still to be done for them, and tells the company of each. A day that the
 * company set itself stays, and so does one that has passed. Gives how many were moved; several workers may do it at once.
 */
export async function moveCallDeadlines(db: Db, now: Date): Promise<number> {
  let moved = 0;
  for (;;) {
    const batch = await inTransaction(db, (trx) => moveBatch(trx, now));
    moved += batch.moved;
    if (batch.looked < BATCH) return moved;
  }
}

async function moveBatch(trx: Trx, now: Date): Promise<{ looked: number; moved: number }> {
  const cases = await lockTouchedCases(trx, BATCH);
  let moved = 0;
  for (const { id, call, callVersion } of cases) {
    for (const item of await lockOpenItems(trx, id)) {
      const due = movedDue(item, call, now);
      if (due === undefined) continue;
      await moveItem(trx, { item, due, now });
      moved += 1;
    }
    await setCallVersion(trx, id, callVersion);
  }
  return { looked: cases.length, moved };
}

/** The new day of an item; undefined where it stays. */
export function movedDue(
  item: Pick<ItemRow, 'kind' | 'dueOn' | 'dueAt' | 'dueByCall'>,
  call: CallDays,
  now: Date,
): Due | undefined {
  const { kind, dueOn, dueAt, dueByCall: followsCall } = item;
  if (dueOn !== null && (!followsCall || dueOn < osloDate(now))) return undefined;
  // Of several rounds the company is at one, and stays there as long as there is that one.
  const at = dueAt?.getTime();
  if (call.deadlines.some((deadline) => Date.parse(deadline) === at)) return undefined;
  const due = dueByCall(kind, call, now);
  return due.dueOn === dueOn && due.dueAt?.getTime() === at ? undefined : due;
}

async function moveItem(
  trx: Trx,
  { item, due, now }: { item: ItemRow; due: Due; now: Date },
): Promise<void> {
  const { id, caseId, version } = item;
  await changeItemRow(trx, id, {
    ...due,
    dueByCall: due.dueOn !== null,
    ...toldAlready(REMINDER_DAYS, due.dueOn, osloDate(now)),
    version: version + 1,
  });
  const nobody = { personId: null, operatorId: null, before: null };
  await insertStep(trx, { caseId, kind: 'deadline_moved', at: now, ...nobody });
  await emitEvent<CaseEvent>(trx, {
    kind: 'case.deadline_moved',
    itemId: id,
    onDate: due.dueOn,
  });
}
