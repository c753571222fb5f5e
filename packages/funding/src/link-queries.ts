import type { Db, Trx } from '@koble/db';
import type { IsoDate } from '@koble/kernel';
import { sql } from 'kysely';
import type { SourceLink } from './schema';

/** On so many days in a row a link must fail to count as broken: a server that is down on a Sunday is not. */
export const BROKEN_DAYS = 3;

/** What was found at the source link; null where nobody has looked yet. */
export async function findLink(db: Db | Trx, url: string): Promise<SourceLink | null> {
  const row = await db.selectFrom('callLink').selectAll().where('url', '=', url).executeTakeFirst();
  return row === undefined ? null : linkOf(row);
}

export function linkOf({
  works,
  failedDays,
  checkedOn,
  status,
  movedTo,
}: {
  works: boolean;
  failedDays: number;
  checkedOn: string;
  status: number | null;
  movedTo: string | null;
}): SourceLink {
  return { works, broken: failedDays >= BROKEN_DAYS, checkedOn, status, movedTo };
}

/** Source links of published calls that nobody has looked at on this day, those that have waited longest first. */
export async function listLinksDue(db: Db, today: IsoDate, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('fundingCall')
    .leftJoin('callLink', 'callLink.url', 'fundingCall.sourceUrl')
    .select('fundingCall.sourceUrl')
    .where('fundingCall.state', '=', 'published')
    .where(({ or, eb }) =>
      or([eb('callLink.checkedOn', 'is', null), eb('callLink.checkedOn', '<', today)]),
    )
    .groupBy(['fundingCall.sourceUrl', 'callLink.checkedOn'])
    .orderBy('callLink.checkedOn', (order) => order.asc().nullsFirst())
    .orderBy('fundingCall.sourceUrl')
    .limit(limit)
    .execute();
  return rows.map(({ sourceUrl }) => sourceUrl);
}

/**
 * Takes a link for this day, as far as nobody has: of several workers one looks at it. Until it is known better it stands as it
 * was.
 */
export async function takeLink(db: Db, url: string, today: IsoDate): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('callLink')
    .values({ url, checkedOn: today, works: true, failedDays: 0 })
    .onConflict((conflict) =>
      conflict
        .column('url')
        .doUpdateSet({ checkedOn: today })
        .where('callLink.checkedOn', '<', today),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Writes down what was found at a link that was taken. */
export async function saveLink(
  db: Db,
  url: string,
  { works, status, movedTo }: Pick<SourceLink, 'works' | 'status' | 'movedTo'>,
): Promise<void> {
  await db
    .updateTable('callLink')
    .set({
      works,
      status,
      movedTo,
      failedDays: works ? 0 : sql<number>`failed_days + 1`,
    })
    .where('url', '=', url)
    .execute();
}

/** Forgets links that no call has any more. */
export async function deleteUnusedLinks(db: Db): Promise<void> {
  await db
    .deleteFrom('callLink')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('fundingCall')
            .select('fundingCall.id')
            .whereRef('fundingCall.sourceUrl', '=', 'callLink.url'),
        ),
      ),
    )
    .execute();
}
