import type { Trx } from '@koble/db';
import { addDays, type IsoDate } from '@koble/kernel';
import { REMINDER_DAYS } from './reminder-days';
import type { TaskRow } from './task-queries';

const [FIRST_DAYS, , LAST_DAYS] = REMINDER_DAYS;

/**
 * Tasks that are still to be done, of which something may be to tell on this day. Those that another worker has in hand are left to
 * it, and so are those of which all has been told.
 */
export function lockDueTasks(
  trx: Trx,
  { today, after, limit }: { today: IsoDate; after: string; limit: number },
): Promise<TaskRow[]> {
  return trx
    .selectFrom('planTask')
    .selectAll()
    .where('doneAt', 'is', null)
    .where('dueOn', '<=', addDays(today, FIRST_DAYS))
    .where(({ eb, or, ref }) =>
      or([eb('toldFor', 'is distinct from', ref('dueOn')), eb('toldDays', '>', LAST_DAYS)]),
    )
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}
