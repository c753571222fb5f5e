import type { Db } from '@koble/db';
import { assertNever, type Clock } from '@koble/kernel';
import type { Delivery, Letter, MailTransport } from './letter';
import { nextAttempt } from './mail-attempts';
import { MailMessage } from './mail-message';
import {
  claimDueMail,
  markAddressDead,
  setDueAgain,
  setSent,
  settleCutMails,
  setUnsent,
  type ClaimedMail,
} from './mail-queries';
import { renderMail } from './render-mail';
import { stopHeaders, stopUrl } from './stop-url';

/** A mail that is being sent for longer was cut off: its worker is gone. */
const CUT_AFTER_MS = 10 * 60_000;

/** `secret` signs the links that stop mails; `baseUrl` is the address that browsers use. */
export interface MailSender {
  db: Db;
  clock: Clock;
  transport: MailTransport;
  secret: string;
  baseUrl: string;
}

/** How many mails were settled in each way; `later` are to be tried again. */
export type MailReport = Record<'sent' | 'later' | 'failed' | 'uncertain', number>;

/**
 * Sends what is due, one after the other, until nothing is or `stop` is told. Any number of workers may do it at once. Nothing
 * is sent twice: a mail whose worker ended between sending and writing that down is uncertain after ten minutes, and stays so.
 */
export async function sendDueMail(sender: MailSender, stop?: AbortSignal): Promise<MailReport> {
  const { db, clock } = sender;
  const cutBefore = new Date(clock.now().getTime() - CUT_AFTER_MS);
  const report = { sent: 0, later: 0, failed: 0, uncertain: await settleCutMails(db, cutBefore) };
  while (stop?.aborted !== true) {
    const mail = await claimDueMail(db, clock.now());
    if (mail === undefined) break;
    report[await settle(sender, mail, await deliver(sender, mail))] += 1;
  }
  return report;
}

async function deliver(sender: MailSender, mail: ClaimedMail): Promise<Delivery> {
  if (mail.dead) return { kind: 'refused', problem: 'the address refused mails earlier' };
  const message = MailMessage.safeParse({ kind: mail.kind, ...asObject(mail.data) });
  if (!message.success) return { kind: 'refused', problem: 'not a mail that Koble writes' };
  return sender.transport.deliver(letterOf(sender, mail, message.data));
}

function asObject(data: unknown): object {
  return typeof data === 'object' && data !== null ? data : {};
}

function letterOf(
  { clock, secret, baseUrl }: MailSender,
  mail: ClaimedMail,
  message: MailMessage,
): Letter {
  const stop = stopUrl(message, { personId: mail.personId, secret, baseUrl });
  return {
    id: mail.id,
    host: new URL(baseUrl).hostname,
    to: mail.toAddress,
    date: clock.now(),
    headers: stop === null ? {} : stopHeaders(stop),
    ...renderMail(message, { locale: mail.locale, baseUrl, stopUrl: stop }),
  };
}

async function settle(
  { db, clock }: MailSender,
  { id, toAddress, attempts }: ClaimedMail,
  delivery: Delivery,
): Promise<keyof MailReport> {
  switch (delivery.kind) {
    case 'sent':
      await setSent(db, id, clock.now());
      return 'sent';
    case 'later': {
      const dueAt = nextAttempt(attempts, clock.now());
      if (dueAt === null) return setFailed(db, id, delivery.problem);
      await setDueAgain(db, id, { dueAt, problem: delivery.problem });
      return 'later';
    }
    case 'no_such_address':
      await markAddressDead(db, toAddress, clock.now());
      return setFailed(db, id, delivery.problem);
    case 'refused':
      return setFailed(db, id, delivery.problem);
    case 'uncertain':
      await setUnsent(db, id, { state: 'uncertain', problem: delivery.problem });
      return 'uncertain';
    default:
      return assertNever(delivery);
  }
}

async function setFailed(db: Db, id: string, problem: string): Promise<'failed'> {
  await setUnsent(db, id, { state: 'failed', problem });
  return 'failed';
}
