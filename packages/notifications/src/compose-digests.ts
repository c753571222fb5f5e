import { inTransaction, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import {
  lockDueReader,
  setMailed,
  takePendingNotifications,
  type PendingNotification,
} from './digest-queries';
import { enqueueMail } from './enqueue-mail';
import { MailItem } from './mail-message';

/**
 * Queues one mail for everybody who has something due, until nobody has or `stop` is told; gives how many mails that were. What
 * was read meanwhile is left out, and there is no mail without anything in it. Any number of workers may do it at once.
 */
export async function composeDigests(
  { db, clock }: { db: Db; clock: Clock },
  stop?: AbortSignal,
): Promise<number> {
  let mails = 0;
  while (stop?.aborted !== true) {
    const composed = await inTransaction(db, (trx) => composeNext(trx, clock));
    if (composed === null) break;
    mails += composed;
  }
  return mails;
}

/** How many mails, none or one, were queued for somebody who had something due; null when nobody has. */
async function composeNext(trx: Trx, clock: Clock): Promise<number | null> {
  const now = clock.now();
  const reader = await lockDueReader(trx, now);
  if (reader === undefined) return null;
  const pending = await takePendingNotifications(trx, reader.id, now);
  const told = pending.flatMap(itemOf);
  if (told.length === 0 || reader.mailDeadAt !== null) return 0;
  const mailId = await enqueueMail(
    trx,
    { clock },
    {
      personId: reader.id,
      to: reader.email,
      locale: reader.locale,
      message: {
        kind: 'notifications',
        items: told.map(({ item }) => item),
        digest: digestOf(pending),
      },
    },
  );
  await setMailed(
    trx,
    told.map(({ id }) => id),
    mailId,
  );
  return 1;
}

/** None for a kind that this version has no words for any more: it must not keep the rest from being mailed. */
function itemOf(row: PendingNotification): { id: string; item: MailItem }[] {
  const { id, kind, topic, introductionId, data } = row;
  const item = MailItem.safeParse({ kind, topic, introductionId, data });
  return item.success ? [{ id, item: item.data }] : [];
}

/** What is told at once names the mail, whatever waited and goes along. */
function digestOf(rows: readonly PendingNotification[]): 'now' | 'daily' | 'weekly' {
  const modes = new Set(rows.map(({ mailMode }) => mailMode));
  if (modes.has('now')) return 'now';
  return modes.has('daily') ? 'daily' : 'weekly';
}
