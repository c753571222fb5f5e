import type { Db, Trx } from '@koble/db';
import type { IsoDate } from '@koble/kernel';
import { NEGOTIATING } from './agreement';
import type { AgreementRow } from './agreement-queries';

const MANY = 500;

/** Those that nobody has answered in time, the oldest first. */
export async function listExpired(db: Db, today: IsoDate): Promise<string[]> {
  const rows = await db
    .selectFrom('agreement')
    .select('id')
    .where('state', 'in', NEGOTIATING)
    .where('deadlineOn', '<', today)
    .orderBy('deadlineOn')
    .orderBy('id')
    .limit(MANY)
    .execute();
  return rows.map(({ id }) => id);
}

/** One of those that nobody else is changing now; undefined where somebody is, or has answered meanwhile. */
export function claimExpired(
  trx: Trx,
  id: string,
  today: IsoDate,
): Promise<AgreementRow | undefined> {
  return trx
    .selectFrom('agreement')
    .selectAll()
    .where('id', '=', id)
    .where('state', 'in', NEGOTIATING)
    .where('deadlineOn', '<', today)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}
