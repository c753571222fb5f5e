import { inTransaction, isPassing, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import {
  dropPending,
  lockDueReader,
  setMailed,
  takePendingNotifications,
  type PendingNotification,
} from './digest-queries';
import { enqueueMail } from './enqueue-mail';
import { isReachable } from './is-reachable';
import { MailItem } from './mail-message';

/** How many mails were queued, and for how many people that could not be done. */
export interface DigestReport {
  composed: number;
  failed: number;
}

/**
 * Queues one mail for everybody who has something due, until nobody has or `stop` is told. What was read meanwhile is left out, and
 * there is no mail without anything in it. Somebody for whom it fails goes without this one, and keeps nobody else waiting. Any
 * number of workers may do it at once.
 */
export async function composeDigests(
  { db, clock }: { db: Db; clock: Clock },
  stop?: AbortSignal,
): Promise<DigestReport> {
  const report = { composed: 0, failed: 0 };
  while (stop?.aborted !== true) {
    const outcome = await inTransaction(db, (trx) => composeNext(trx, clock));
    if (outcome === null) break;
    if (outcome !== 'nothing') report[outcome] += 1;
  }
  return report;
}

/** What became of somebody who had something due; null when nobody has. */
async function composeNext(trx: Trx, clock: Clock): Promise<keyof DigestReport | 'nothing' | null> {
  const now = clock.now();
  const reader = await lockDueReader(trx, now);
  if (reader === undefined) return null;
  try {
    return await inTransaction(trx, (nested) => composeFor(nested, clock, reader));
  } catch (error) {
    if (isPassing(error)) throw error;
    await dropPending(trx, reader.id, now);
    return 'failed';
  }
}

type Reader = NonNullable<Awaited<ReturnType<typeof lockDueReader>>>;

async function composeFor(trx: Trx, clock: Clock, reader: Reader): Promise<'composed' | 'nothing'> {
  const pending = await takePendingNotifications(trx, reader.id, clock.now());
  const told = pending.flatMap(itemOf);
  if (told.length === 0 || !isReachable(reader)) return 'nothing';
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
  return 'composed';
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
