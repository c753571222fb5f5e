import type { SignedIn } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { addIntroduction } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addStrangers, addThread } from '../../../tests/support/thread-examples';
import { listMessages } from './message-list';
import { writeMessage } from './message-write';
import { MessageInput } from './schema';

const { db } = await testDatabase();
const clock = fixedClock('2026-12-01T10:00:00Z');
const deps = { db, clock };
let thread: Awaited<ReturnType<typeof addThread>>;

beforeEach(async () => {
  clock.set('2026-12-01T10:00:00Z');
  thread = await addThread(db);
});

const write = (actor: SignedIn, text: string, id = thread.id) =>
  writeMessage(deps, actor, MessageInput.parse({ id, text }));
const read = (actor: SignedIn, id = thread.id) => listMessages(deps, actor, id);
const introduction = (id = thread.id) =>
  db.selectFrom('introduction').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test('both sides and the adviser write, and read each other in the order of writing', async () => {
  const { seeker, company, colleague, adviser, clientAdviser } = thread;
  for (const [i, actor] of [seeker, company, colleague, adviser, clientAdviser].entries())
    await write(actor, `melding ${i}`);
  expect(await read(company)).toMatchObject([
    { text: 'melding 0', side: 'initiator', mine: false, at: '2026-12-01T10:00:00.000Z' },
    { text: 'melding 1', side: 'receiver', mine: true },
    { text: 'melding 2', side: 'receiver', mine: false },
    { text: 'melding 3', side: 'adviser', mine: false },
    { text: 'melding 4', side: 'receiver', mine: false, files: [] },
  ]);
  expect((await read(seeker)).map(({ mine }) => mine)).toEqual([true, false, false, false, false]);
});

test('messages that are written at the same time all stand there, in one order for everybody', async () => {
  const texts = Array.from({ length: 12 }, (_, i) => `nr. ${i}`);
  await Promise.all(texts.map((text, i) => write(i % 2 ? thread.seeker : thread.company, text)));
  const seen = await read(thread.seeker);
  expect(seen.map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
  expect((await read(thread.company)).map(({ id }) => id)).toEqual(seen.map(({ id }) => id));
});

test('a message is told of, written down, and says that something has happened', async () => {
  const before = await introduction();
  await db.deleteFrom('domainEvent').execute();
  const { id } = await write(thread.clientAdviser, 'Hei fra Demo-Odin');
  const { company, clientAdviser } = thread;
  const [event] = await db.selectFrom('domainEvent').select(['kind', 'payload']).execute();
  expect(event).toEqual({
    kind: 'message.written',
    payload: {
      introductionId: thread.id,
      messageId: id,
      by: clientAdviser.personId,
      side: 'receiver',
    },
  });
  const acts = await db
    .selectFrom('auditEntry')
    .selectAll()
    .where('objectId', '=', thread.id)
    .execute();
  expect(acts).toMatchObject([
    {
      action: 'message.written',
      personId: clientAdviser.personId,
      organisationId: company.organisationId,
      operatorId: clientAdviser.operatorId,
      details: { files: 0 },
    },
  ]);
  const after = await introduction();
  expect(after.updatedAt).toEqual(clock.now());
  expect(after.version).toBe(before.version);
});

test.each([
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '=cmd|/c calc!A1',
  'Første linje\n\n  andre & "siste" \\n {{navn}}',
  'x'.repeat(4000),
])('a text is read as it was written, whatever it looks like (%#)', async (text) => {
  await write(thread.seeker, text);
  expect(await read(thread.company)).toMatchObject([{ text }]);
});

test('a text that holds nothing that is seen is refused', async () => {
  await expect(write(thread.seeker, '\u202e\u2066\u200f')).rejects.toMatchObject({
    code: 'introductions.empty_message',
    kind: 'invalid',
    field: 'text',
  });
  expect(await read(thread.seeker)).toEqual([]);
});

describe('who has no part in it', () => {
  test('neither reads nor writes, and hears what is said of one that is not there', async () => {
    await write(thread.seeker, 'hemmelig');
    const unknown = '00000000-0000-4000-8000-000000000000';
    for (const [who, stranger] of Object.entries(await addStrangers(db)))
      for (const id of [thread.id, unknown]) {
        const notFound = { code: 'introductions.not_found', kind: 'not_found', details: {} };
        await expect(read(stranger, id), who).rejects.toMatchObject(notFound);
        await expect(write(stranger, 'hei', id), who).rejects.toMatchObject(notFound);
      }
  });

  test('includes an adviser who has left, and one who was asked and has not come', async () => {
    for (const [adviserPart, code] of [
      ['out', 'introductions.not_found'],
      ['asked', 'introductions.not_yours'],
    ] as const) {
      await db
        .updateTable('introduction')
        .set({ adviserPart })
        .where('id', '=', thread.id)
        .execute();
      await expect(read(thread.adviser)).rejects.toMatchObject({ code });
      await expect(write(thread.adviser, 'hei')).rejects.toMatchObject({ code });
    }
  });

  test('includes a side’s own person who acts for somebody else', async () => {
    const self = { kind: 'candidate', personId: thread.company.personId } as const;
    await expect(read(self)).rejects.toMatchObject({ code: 'introductions.not_found' });
  });
});

test('an accountant reads and does not write', async () => {
  await write(thread.company, 'Tilbudet koster 10 000 kr');
  expect(await read(thread.accountant)).toHaveLength(1);
  await expect(write(thread.accountant, 'hei')).rejects.toMatchObject({
    code: 'introductions.not_yours',
    kind: 'forbidden',
  });
});

test('before both have said yes there is no thread, for either side', async () => {
  for (const state of ['sent', 'read', 'considering', 'accepted', 'declined'] as const) {
    const { id, initiator, receiver } = await addIntroduction(db, { state });
    for (const actor of [initiator, receiver]) {
      const refusal = { code: 'introductions.not_released', kind: 'conflict' };
      await expect(read(actor, id), state).rejects.toMatchObject(refusal);
      await expect(write(actor, 'hei', id), state).rejects.toMatchObject(refusal);
    }
  }
  expect(
    await db.selectFrom('introductionMessage').select('text').where('text', '=', 'hei').execute(),
  ).toEqual([]);
});

test('what is over is read and no longer written to; what was broken off is not even read', async () => {
  const { seeker, company } = thread;
  await write(seeker, 'Takk for praten');
  const setTo = (set: { state: 'done' | 'withdrawn'; releasedAt?: null }) =>
    db.updateTable('introduction').set(set).where('id', '=', thread.id).execute();
  await setTo({ state: 'done' });
  expect(await read(company)).toHaveLength(1);
  await expect(write(company, 'hei')).rejects.toMatchObject({
    code: 'introductions.wrong_state',
    details: { state: 'done' },
  });
  await setTo({ state: 'withdrawn', releasedAt: null });
  await expect(read(company)).rejects.toMatchObject({ code: 'introductions.not_released' });
});
