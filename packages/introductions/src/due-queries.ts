import type { Db, Trx } from '@koble/db';
import { assertNever, type IsoDate } from '@koble/kernel';
import { pauseNeed } from '@koble/needs';
import type { Listing } from './answer-clock';
import { WAITING } from './introduction';
import type { IntroductionRow } from './introduction-queries';

const MANY = 500;

/** Introductions for which a step of the clock may be due on this day; `dueStep` says which, once a row is locked. */
export async function listDue(db: Db, today: IsoDate): Promise<string[]> {
  const rows = await db
    .selectFrom('introduction')
    .select('id')
    .where((where) =>
      where.or([
        where.and([
          where('state', 'in', WAITING),
          where.or([
            where('answerBy', '<', today),
            where.and([where('secondReminderOn', '<=', today), where('remindersSent', '<', 2)]),
            where.and([where('firstReminderOn', '<=', today), where('remindersSent', '<', 1)]),
          ]),
        ]),
        where.and([where('state', '=', 'expired'), where('pauseOn', '<=', today)]),
        where('outcomeAskOn', '<=', today),
      ]),
    )
    .orderBy('answerBy')
    .orderBy('id')
    .limit(MANY)
    .execute();
  return rows.map(({ id }) => id);
}

/** An introduction that nobody else is changing now; undefined where somebody is. */
export function claimIntroduction(trx: Trx, id: string): Promise<IntroductionRow | undefined> {
  return trx
    .selectFrom('introduction')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** By which introductions each kind of listing was asked for: the column that names it, and the kinds that are about it. */
const ASKED_FOR_BY = {
  need: { column: 'needId', kinds: ['role', 'challenge'] },
  pilot: { column: 'pilotOfferId', kinds: ['pilot'] },
  candidate: { column: 'candidateId', kinds: ['candidate'] },
} as const;

/**
 * Whether the clock has paused this listing since that moment: that pause was for everything that had expired by then, and an
 * owner who has opened it again is not made to do so for each.
 */
export async function wasPausedSince(
  trx: Trx,
  { kind, id }: Listing,
  since: Date,
): Promise<boolean> {
  const { column, kinds } = ASKED_FOR_BY[kind];
  const other = await trx
    .selectFrom('introduction')
    .select('id')
    .where(column, '=', id)
    .where('kind', 'in', kinds)
    .where('listingPausedAt', '>=', since)
    .executeTakeFirst();
  return other !== undefined;
}

/** Takes a listing off the lists until its owner opens it again; gives whether it was on them. */
export async function pauseListing(trx: Trx, { kind, id }: Listing): Promise<boolean> {
  switch (kind) {
    case 'need':
      return pauseNeed(trx, id);
    case 'pilot': {
      const paused = await trx
        .updateTable('pilotOffer')
        .set({ state: 'paused' })
        .where('id', '=', id)
        .where('state', '=', 'published')
        .executeTakeFirstOrThrow();
      return paused.numUpdatedRows > 0n;
    }
    case 'candidate': {
      const paused = await trx
        .updateTable('candidate')
        .set({ state: 'paused' })
        .where('id', '=', id)
        .where('state', '=', 'active')
        .executeTakeFirstOrThrow();
      return paused.numUpdatedRows > 0n;
    }
    default:
      return assertNever(kind);
  }
}
