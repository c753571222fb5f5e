import { emitEvent, inTransaction, type Db } from '@koble/db';
import { fixedClock, systemClock } from '@koble/kernel';
import {
  composeDigests,
  enqueueMail,
  openMailTransport,
  passOnEvents,
  sendDueMail,
} from '@koble/notifications';
import type { ParsedMail } from 'mailparser';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { testDatabase } from '../support/test-database';
import { addIntroduction, addStaffed } from '../support/mail-examples';
import { startMailServer, type MailServer } from '../support/mail-server';
import { startMailWorkers, type MailWorkerEnv } from './support/mail-workers';
import { SEED, seededRandom } from './support/random';

const MAILS = 20;
const KILLS = 3;
const EVENTS = 600;
const PATIENCE = { timeout: 60_000, interval: 50 };

const senderOf = (mail: ParsedMail) => mail.from?.value[0]?.address ?? '';
const receiverOf = (mail: ParsedMail) => [mail.to ?? []].flat()[0]?.text ?? '';

/** The addresses of the mails in these states. */
async function mailsIn(db: Db, ...states: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('mail').select(['toAddress', 'state']).execute();
  return rows.filter(({ state }) => states.includes(state)).map(({ toAddress }) => toAddress);
}

/** A worker of this process, at a time when nothing can be in sending any more. */
function laterWorker(db: Db, server: MailServer) {
  return {
    db,
    clock: fixedClock(new Date(Date.now() + 11 * 60_000)),
    baseUrl: 'https://koble.example',
    secret: 'a secret of at least 32 characters',
    transport: openMailTransport(server.url, { from: 'later@koble.example' }),
  };
}

/** Two workers and a server that, having read every fifth mail, kills whoever sent it. */
async function killWhileSending(twin: Pick<MailWorkerEnv, 'TWIN'> = {}) {
  const { db, url } = await testDatabase();
  const message = { kind: 'sign_in_link', url: 'https://koble.example/in?token=x' } as const;
  for (let i = 0; i < MAILS; i += 1) {
    const order = {
      personId: null,
      to: `person${i}@person.example`,
      locale: 'nb',
      message,
    } as const;
    await enqueueMail(db, { clock: systemClock }, order);
  }
  const cut: string[] = [];
  const server = await startMailServer({
    replyToMail(mail) {
      if (server.received.length % 5 !== 0 || cut.length === KILLS) return undefined;
      cut.push(receiverOf(mail));
      workers.kill(senderOf(mail));
      return 'cut';
    },
  });
  const workers = await startMailWorkers(2, { DATABASE_URL: url, MAIL_URL: server.url, ...twin });
  const isWorking = async () =>
    (await mailsIn(db, 'due', 'sending')).some(
      (address) => twin.TWIN !== undefined || !cut.includes(address),
    );
  await expect.poll(isWorking, PATIENCE).toBe(false);
  await workers.end();
  await sendDueMail(laterWorker(db, server));
  await server.close();
  return { db, cut: cut.sort(), received: server.received.map(receiverOf).sort() };
}

test('a worker killed after its mail was read and before that was written down: one copy of each mail, the cut ones uncertain', async () => {
  const { db, cut, received } = await killWhileSending();
  expect(cut).toHaveLength(KILLS);
  expect(received).toHaveLength(MAILS);
  expect(new Set(received).size).toBe(MAILS);
  expect((await mailsIn(db, 'uncertain')).sort()).toEqual(cut);
  expect(await mailsIn(db, 'sent')).toHaveLength(MAILS - KILLS);
});

test('broken twin: a queue that gives a cut mail to the next worker sends it twice', async () => {
  const { received } = await killWhileSending({ TWIN: 'sends-cut-mails-again' });
  expect(received.length).toBeGreaterThan(new Set(received).size);
});

test('workers killed at any moment: everybody is told of each event once, in one mail that is sent at most once', async () => {
  const { db, url } = await testDatabase();
  const company = await addStaffed(db, 'Fjordsveis AS', ['owner', 'member', 'member']);
  const introductionId = await addIntroduction(db, { receiverOrganisationId: company.id });
  await inTransaction(db, async (trx) => {
    for (let i = 0; i < EVENTS; i += 1)
      await emitEvent(trx, { kind: 'introduction.sent', introductionId, by: null });
  });
  const server = await startMailServer();
  const workers = await startMailWorkers(3, { DATABASE_URL: url, MAIL_URL: server.url });
  const random = seededRandom(SEED);
  const eventsLeft = async () => (await db.selectFrom('domainEvent').select('id').execute()).length;
  let left = EVENTS;
  let kills = 0;
  // Each is at work when it dies: some of the events have gone since the one before.
  while (left > 0 && kills < 2 * KILLS) {
    await expect.poll(eventsLeft, PATIENCE).toBeLessThan(left);
    await sleep(random() * 30);
    left = await eventsLeft();
    workers.kill(workers.oldest() ?? '');
    kills += 1;
  }
  await workers.end();
  const later = laterWorker(db, server);
  await passOnEvents(later);
  await composeDigests(later);
  await sendDueMail(later);
  await server.close();

  const notices = await db
    .selectFrom('notification')
    .select(['personId', 'mailId', 'mailDueAt'])
    .execute();
  for (const personId of company.people)
    expect(notices.filter((notice) => notice.personId === personId)).toHaveLength(EVENTS);
  expect(notices.filter(({ mailId, mailDueAt }) => mailId === null || mailDueAt !== null)).toEqual(
    [],
  );
  expect(kills).toBeGreaterThanOrEqual(KILLS);
  const ids = server.received.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  const [sent, uncertain] = [await mailsIn(db, 'sent'), await mailsIn(db, 'uncertain')];
  expect(await mailsIn(db, 'due', 'sending', 'failed')).toEqual([]);
  expect(ids.length).toBeGreaterThanOrEqual(sent.length);
  console.info(
    `seed ${SEED}: ${EVENTS} events, ${left} left at the last of ${kills} kills, ${sent.length} mails sent, ${uncertain.length} uncertain`,
  );
});
