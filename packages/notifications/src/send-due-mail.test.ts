import { fixedClock } from '@koble/kernel';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { startMailServer, type MailServerBehaviour } from '../../../tests/support/mail-server';
import { addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { enqueueMail } from './enqueue-mail';
import type { MailMessage } from './mail-message';
import { openMailTransport } from './mail-transport';
import { NO_DATA } from './notice';
import { sendDueMail } from './send-due-mail';
import { readStopToken } from './stop-token';

const { db } = await testDatabase();
const START = '2026-11-25T10:00:00Z';
const clock = fixedClock(START);
const secret = 'a secret of at least 32 characters';
let behaviour: MailServerBehaviour = {};
const server = await startMailServer({
  replyToAddress: (address) => behaviour.replyToAddress?.(address),
  replyToMail: (mail) => behaviour.replyToMail?.(mail),
});
afterAll(() => server.close());
const sender = {
  db,
  clock,
  secret,
  baseUrl: 'https://koble.example',
  transport: openMailTransport(server.url, { from: 'Koble <koble@koble.example>' }),
};

beforeEach(async () => {
  behaviour = {};
  clock.set(START);
  server.received.length = 0;
  await db.deleteFrom('mail').execute();
});

const link: MailMessage = { kind: 'sign_in_link', url: 'https://koble.example/in?token=geheim' };
const order = (to: string, message = link) =>
  enqueueMail(db, { clock }, { personId: null, to, locale: 'nb', message });
const mails = () =>
  db
    .selectFrom('mail')
    .select(['toAddress', 'state', 'attempts', 'data', 'dueAt', 'problem'])
    .orderBy('toAddress')
    .execute();
const minutesLater = (minutes: number) => clock.set(new Date(Date.parse(START) + minutes * 60_000));

test('a mail is sent once, in the reader’s language, and nothing of it is kept', async () => {
  await order('eira@person.example');
  expect(await sendDueMail(sender)).toEqual({ sent: 1, later: 0, failed: 0, uncertain: 0 });
  expect(await sendDueMail(sender)).toMatchObject({ sent: 0 });
  expect(server.received).toHaveLength(1);
  expect(server.received[0]?.text).toContain('token=geheim');
  expect(await mails()).toMatchObject([{ state: 'sent', attempts: 1, data: {}, problem: null }]);
});

test('a mail that is queued in a transaction that fails is never sent', async () => {
  const failing = db.transaction().execute(async (trx) => {
    await enqueueMail(
      trx,
      { clock },
      { personId: null, to: 'eira@person.example', locale: 'nb', message: link },
    );
    throw new Error('undone');
  });
  await expect(failing).rejects.toThrow('undone');
  expect(await sendDueMail(sender)).toMatchObject({ sent: 0 });
});

test('what is no address, or several, is refused before it is queued', async () => {
  for (const to of ['', 'eira', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example'])
    await expect(order(to)).rejects.toThrow();
  expect(await mails()).toEqual([]);
});

test('two workers at once send each mail once', async () => {
  const addresses = Array.from({ length: 20 }, (_, i) => `person${i}@person.example`);
  for (const to of addresses) await order(to);
  const reports = await Promise.all([sendDueMail(sender), sendDueMail(sender)]);
  expect(reports.map(({ sent }) => sent).reduce((a, b) => a + b)).toBe(20);
  expect(reports.every(({ sent }) => sent > 0)).toBe(true);
  const to = server.received.flatMap((mail) => mail.to ?? []).map(({ text }) => text);
  expect(to.sort()).toEqual(addresses.sort());
});

test('it ends between two mails when it is told to', async () => {
  for (const i of [1, 2, 3]) await order(`person${i}@person.example`);
  const stop = new AbortController();
  behaviour = {
    replyToMail() {
      stop.abort();
      return undefined;
    },
  };
  expect(await sendDueMail(sender, stop.signal)).toMatchObject({ sent: 1 });
  expect((await mails()).filter(({ state }) => state === 'due')).toHaveLength(2);
});

describe('a server that says not now', () => {
  test('is asked again after one minute, then two, and not before', async () => {
    behaviour = { replyToAddress: () => '451 later' };
    await order('eira@person.example');
    expect(await sendDueMail(sender)).toMatchObject({ later: 1 });
    minutesLater(0.99);
    expect(await sendDueMail(sender)).toMatchObject({ later: 0 });
    minutesLater(1);
    expect(await sendDueMail(sender)).toMatchObject({ later: 1 });
    behaviour = {};
    minutesLater(2.99);
    expect(await sendDueMail(sender)).toMatchObject({ sent: 0 });
    minutesLater(3);
    expect(await sendDueMail(sender)).toMatchObject({ sent: 1 });
    expect(server.received).toHaveLength(1);
  });

  test('twelve times is given up on, and nothing of the mail is kept', async () => {
    behaviour = { replyToMail: () => '451 never' };
    await order('eira@person.example');
    const outcomes = [];
    for (let i = 0; i < 13; i += 1) {
      outcomes.push(await sendDueMail(sender));
      clock.set(new Date(clock.now().getTime() + 7 * 3_600_000));
    }
    expect(outcomes.map(({ later }) => later)).toEqual([
      ...Array.from({ length: 11 }, () => 1),
      0,
      0,
    ]);
    expect(await mails()).toMatchObject([
      { state: 'failed', attempts: 12, data: {}, problem: 'Message failed: 451 never' },
    ]);
  });
});

describe('an address that is refused for good', () => {
  test('gets nothing more, whatever is queued for it', async () => {
    const personId = await addPerson(db);
    const { email } = await db
      .selectFrom('person')
      .select('email')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    behaviour = { replyToAddress: () => '550 5.1.1 nobody' };
    await order(email);
    expect(await sendDueMail(sender)).toMatchObject({ failed: 1 });
    const { mailDeadAt } = await db
      .selectFrom('person')
      .select('mailDeadAt')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    expect(mailDeadAt).toEqual(clock.now());

    behaviour = {};
    await order(email.toUpperCase());
    expect(await sendDueMail(sender)).toMatchObject({ failed: 1, sent: 0 });
    expect(server.received).toEqual([]);
    expect((await mails()).map(({ data }) => data)).toEqual([{}, {}]);
  });

  test('is one thing, a mail that is refused another: the next one is sent', async () => {
    const to = 'eira@person.example';
    behaviour = { replyToMail: () => '554 5.6.0 not this' };
    await order(to);
    expect(await sendDueMail(sender)).toMatchObject({ failed: 1 });
    behaviour = {};
    await order(to);
    expect(await sendDueMail(sender)).toMatchObject({ sent: 1 });
  });
});

describe('a mail that nobody knows the end of', () => {
  test('is not sent again when the server hung up after reading it', async () => {
    behaviour = { replyToMail: () => 'cut' };
    await order('eira@person.example');
    expect(await sendDueMail(sender)).toMatchObject({ uncertain: 1 });
    behaviour = {};
    minutesLater(24 * 60);
    expect(await sendDueMail(sender)).toEqual({ sent: 0, later: 0, failed: 0, uncertain: 0 });
    expect(server.received).toHaveLength(1);
  });

  test('is given ten minutes when its worker is gone, and is not sent again', async () => {
    await order('eira@person.example');
    await db.updateTable('mail').set({ state: 'sending', claimedAt: clock.now() }).execute();
    minutesLater(10);
    expect(await sendDueMail(sender)).toMatchObject({ uncertain: 0 });
    minutesLater(10.1);
    expect(await sendDueMail(sender)).toMatchObject({ uncertain: 1, sent: 0 });
    expect(await mails()).toMatchObject([{ state: 'uncertain', data: {} }]);
  });
});

test('a mail that is no mail of ours is put away, and the others are sent', async () => {
  await order('eira@person.example');
  await db.updateTable('mail').set({ kind: 'greeting' }).execute();
  await order('finn@person.example');
  expect(await sendDueMail(sender)).toMatchObject({ failed: 1, sent: 1 });
});

describe('a mail program’s own stop button', () => {
  const item = (topic: 'message' | 'answer') =>
    ({ kind: 'message.written', topic, introductionId: null, data: NO_DATA }) as const;
  const headersOf = async (personId: string | null, message: MailMessage) => {
    await enqueueMail(
      db,
      { clock },
      { personId, to: 'eira@person.example', locale: 'en', message },
    );
    await sendDueMail(sender);
    return (
      server.received.at(-1)?.headerLines.map(({ line }) => line.replace(/\r\n\s+/g, ' ')) ?? []
    );
  };
  const stopOf = (headers: readonly string[]) => {
    const address =
      headers
        .join('\n')
        .match(/^List-Unsubscribe: <https:\/\/koble\.example\/api\/mail\/stop\/([^>]+)>$/m)?.[1] ??
      '';
    return readStopToken(secret, address);
  };

  test('ends the topic of a mail that has one, and all mails of one that has several', async () => {
    const personId = await addPerson(db);
    const headers = await headersOf(personId, {
      kind: 'notifications',
      digest: 'now',
      items: [item('message')],
    });
    expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(stopOf(headers)).toEqual({ personId, topic: 'message' });
    const several = await headersOf(personId, {
      kind: 'notifications',
      digest: 'daily',
      items: [item('message'), item('answer')],
    });
    expect(stopOf(several)).toEqual({ personId, topic: 'all' });
  });

  test('ends what saved searches mail, also of somebody without an account', async () => {
    const subscriberId = '6f1c2f0e-6a53-4f0c-9d0e-0a8f0f1b2c3d';
    const headers = await headersOf(null, {
      kind: 'searches_end',
      subscriberId,
      searches: [{ name: 'Sveiser', on: '2026-12-26' }],
      manageUrl: 'https://koble.example/sok/varsler',
    });
    expect(stopOf(headers)).toEqual({ subscriberId, topic: 'searches' });
  });

  test('is not on a mail that somebody asked for', async () => {
    expect((await headersOf(await addPerson(db), link)).join()).not.toContain('List-Unsubscribe');
  });
});
