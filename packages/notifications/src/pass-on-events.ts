import { inTransaction, isPassing, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { accountNotices } from './account-notices';
import { agreementNotices } from './agreement-notices';
import { aidNotices } from './aid-notices';
import { caseNotices } from './case-notices';
import { correctionNotices } from './correction-notices';
import { favouriteNotices } from './favourite-notices';
import { introductionNotices } from './introduction-notices';
import { jointNotices } from './joint-notices';
import { mailInvitation } from './mail-invitation';
import { mailDueAt } from './mail-due';
import { matchingNotices } from './matching-notices';
import { planNotices } from './plan-notices';
import { planTaskNotices } from './plan-task-notices';
import { readEvent, type KobleEvent } from './koble-event';
import type { Notice } from './notice';
import { insertNotifications } from './notification-queries';
import { deleteEvent, putEventAside, takeOldestEvent } from './outbox-queries';
import { preferencesFor } from './preference-queries';
import { supplyNotices } from './supply-notices';

/** `baseUrl` is the address that browsers use. */
export interface Teller {
  db: Db;
  clock: Clock;
  baseUrl: string;
}

/** How many events were passed on, and how many could not be and were put aside. */
export interface TellingReport {
  passedOn: number;
  putAside: number;
}

/**
 * Turns what has happened into notifications, the oldest first, until nothing is left or `stop` is told. An event goes in the
 * transaction that writes its notifications: it is passed on exactly once, whatever the number of workers and whenever they die.
 * One that cannot be read is put aside in the outbox with its problem, and is in nobody's way.
 */
export async function passOnEvents(teller: Teller, stop?: AbortSignal): Promise<TellingReport> {
  const report = { passedOn: 0, putAside: 0 };
  while (stop?.aborted !== true) {
    const outcome = await inTransaction(teller.db, (trx) => passOnOldest(trx, teller));
    if (outcome === null) break;
    report[outcome] += 1;
  }
  return report;
}

async function passOnOldest(trx: Trx, teller: Teller): Promise<keyof TellingReport | null> {
  const row = await takeOldestEvent(trx);
  if (row === undefined) return null;
  try {
    await inTransaction(trx, (nested) => tell(nested, teller, readEvent(row)));
  } catch (error) {
    if (isPassing(error)) throw error;
    await putEventAside(trx, row, error instanceof Error ? error.message : 'unknown');
    return 'putAside';
  }
  await deleteEvent(trx, row.id);
  return 'passedOn';
}

async function tell(trx: Trx, teller: Teller, event: KobleEvent): Promise<void> {
  if (event.kind === 'invitation.made') return mailInvitation(trx, teller, event);
  const notices = await noticesOf(trx, event);
  const told = new Set<string>();
  for (const notice of notices) {
    // Somebody of two sides is told once, of the side that comes first.
    const recipients = notice.recipients.filter(({ personId }) => !told.has(personId));
    await insertNotifications(trx, await rowsOf(trx, { ...notice, recipients }, teller.clock));
    for (const { personId } of recipients) told.add(personId);
  }
}

function noticesOf(
  trx: Trx,
  event: Exclude<KobleEvent, { kind: 'invitation.made' }>,
): Promise<Notice[]> {
  if ('agreementId' in event) return agreementNotices(trx, event);
  if ('introductionId' in event) return introductionNotices(trx, event);
  if (event.kind === 'need.supplies') return supplyNotices(trx, event);
  if ('jointId' in event) return jointNotices(trx, event);
  if ('planId' in event) return planNotices(trx, event);
  if ('taskId' in event) return planTaskNotices(trx, event);
  if ('linkedId' in event) return aidNotices(trx, event);
  if ('itemId' in event) return caseNotices(trx, event);
  if ('favouriteId' in event) return favouriteNotices(trx, event);
  if ('correctionId' in event) return correctionNotices(trx, event);
  return 'objectionId' in event ? matchingNotices(trx, event) : accountNotices(trx, event);
}

/** A row for everybody who wants to hear of it at all. */
async function rowsOf(trx: Trx, notice: Notice, clock: Clock) {
  const { topic, kind, introductionId, data, recipients } = notice;
  const preferences = await preferencesFor(
    trx,
    topic,
    recipients.map(({ personId }) => personId),
  );
  const now = clock.now();
  return recipients.flatMap((recipient) => {
    const preference = preferences.get(recipient.personId);
    if (preference === undefined || (!preference.inApp && preference.mail === 'off')) return [];
    return [
      {
        ...recipient,
        topic,
        kind,
        introductionId,
        data: JSON.stringify(data),
        inApp: preference.inApp,
        mailMode: preference.mail,
        mailDueAt: mailDueAt({ topic, mode: preference.mail }, now),
        createdAt: now,
      },
    ];
  });
}
