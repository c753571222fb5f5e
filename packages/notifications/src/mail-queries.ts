import type { DB, Db, Trx } from '@koble/db';
import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { MailLocale } from './mail-message';

/** A mail that is being sent. `attempts` counts this one. */
export interface ClaimedMail {
  id: string;
  personId: string | null;
  toAddress: string;
  locale: MailLocale;
  kind: string;
  data: unknown;
  attempts: number;
  /** Its address refused a mail for good earlier. */
  dead: boolean;
}

export async function insertMail(db: Db | Trx, mail: Insertable<DB['mail']>): Promise<string> {
  const { id } = await db.insertInto('mail').values(mail).returning('id').executeTakeFirstOrThrow();
  return id;
}

/**
 * Takes the mail that is due longest, one that somebody asked for and waits for before those that tell them something. It
 * commits that the mail is being sent, before it is: whoever dies meanwhile leaves it in that state. One at a time, so that
 * nothing is left there that was never begun.
 */
export function claimDueMail(db: Db, now: Date): Promise<ClaimedMail | undefined> {
  return db
    .updateTable('mail')
    .set((set) => ({
      state: 'sending',
      claimedAt: now,
      attempts: set('attempts', '+', 1),
    }))
    .where('id', '=', (mail) =>
      mail
        .selectFrom('mail')
        .select('id')
        .where('state', '=', 'due')
        .where('dueAt', '<=', now)
        .orderBy(sql`kind in ('notifications', 'saved_searches', 'searches_end')`)
        .orderBy('dueAt')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'personId', 'toAddress', 'locale', 'kind', 'data', 'attempts'])
    .returning(
      // Addresses are kept in small letters. Who asks for a confirmation may have put theirs in order.
      sql<boolean>`exists (
        select from person where email = lower(to_address) and mail_dead_at is not null
      ) or kind <> 'confirm_search' and exists (
        select from alert_subscriber where email = lower(to_address) and mail_dead_at is not null
      )`.as('dead'),
    )
    .executeTakeFirst();
}

/** Nothing of what a mail said is kept once it is settled: its links may still open something. */
const SETTLED = { data: '{}' };

export async function setSent(db: Db, id: string, now: Date): Promise<void> {
  await db
    .updateTable('mail')
    .set({ ...SETTLED, state: 'sent', sentAt: now, problem: null })
    .where('id', '=', id)
    .execute();
}

export async function setUnsent(
  db: Db,
  id: string,
  { state, problem }: { state: 'failed' | 'uncertain'; problem: string },
): Promise<void> {
  await db
    .updateTable('mail')
    .set({ ...SETTLED, state, problem })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .execute();
}

export async function setDueAgain(
  db: Db,
  id: string,
  { dueAt, problem }: { dueAt: Date; problem: string },
): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: 'due', dueAt, problem })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .execute();
}

/** Gives up on mails that have been in sending since before; gives how many those were. */
export async function settleCutMails(db: Db, before: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('mail')
    .set({ ...SETTLED, state: 'uncertain', problem: 'the worker ended while it was sent' })
    .where('state', '=', 'sending')
    .where('claimedAt', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

export async function markAddressDead(db: Db, address: string, now: Date): Promise<void> {
  await db
    .updateTable('person')
    .set({ mailDeadAt: now })
    .where('email', '=', address.toLowerCase())
    .where('mailDeadAt', 'is', null)
    .execute();
  await db
    .updateTable('alertSubscriber')
    .set({ mailDeadAt: now })
    .where('email', '=', address.toLowerCase())
    .execute();
}

/** Removes mails that were settled before; gives how many. */
export async function deleteSettledMails(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('mail')
    .where('state', 'in', ['sent', 'failed', 'uncertain'])
    .where('claimedAt', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
