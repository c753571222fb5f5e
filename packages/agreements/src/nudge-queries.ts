import type { Db, Trx } from '@koble/db';

const MANY = 500;

/** A delivery that the company has not answered. `nudgedDays`: after how many days it was last reminded, 0 for never. */
interface Unanswered {
  deliveredAt: Date;
  nudgedDays: number;
}

/** Those that wait for the company, the longest first. */
export async function listUnanswered(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('agreement')
    .select('id')
    .where('state', '=', 'delivered')
    .where('nudgedDays', '<', 14)
    .orderBy('deliveredAt')
    .orderBy('id')
    .limit(MANY)
    .execute();
  return rows.map(({ id }) => id);
}

/** One that nobody else is changing now; undefined where somebody is, or has answered meanwhile. */
export async function claimUnanswered(trx: Trx, id: string): Promise<Unanswered | undefined> {
  const row = await trx
    .selectFrom('agreement')
    .select(['deliveredAt', 'nudgedDays'])
    .where('id', '=', id)
    .where('state', '=', 'delivered')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined || row.deliveredAt === null) return undefined;
  return { deliveredAt: row.deliveredAt, nudgedDays: row.nudgedDays };
}
