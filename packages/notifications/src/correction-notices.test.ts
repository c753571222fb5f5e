import { emitEvent, inTransaction } from '@koble/db';
import { correctCall, dismissCorrection, publishCall, type FundingEvent } from '@koble/funding';
import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { aCall } from '../../../tests/support/funding-examples';
import { addActor, addSeeker } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { passOnEvents } from './pass-on-events';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const teller = { db, clock, baseUrl: 'https://koble.example' };
const funder = await addActor(db, 'funder');
const adviser = await addActor(db, 'operator', { role: 'adviser' });
const other = await addActor(db, 'operator', { role: 'adviser' });
const seeker = await addSeeker(db);
const { organisationId: funderId } = funder;

const told = async () => {
  const { putAside } = await passOnEvents(teller);
  expect(putAside).toBe(0);
  const rows = await db
    .deleteFrom('notification')
    .returning(['kind', 'personId', 'data'])
    .execute();
  return rows.map(({ kind, personId, data }) => ({ kind, personId, data }));
};
const say = async () => {
  const call = await publishCall(teller, adviser, aCall({ funderId }));
  const text = 'Fristen er flyttet.';
  await correctCall(teller, seeker, { callId: call.id, field: 'deadlines', text, sourceUrl: null });
  const { id } = await db.selectFrom('callCorrection').select('id').executeTakeFirstOrThrow();
  return id;
};

beforeEach(async () => {
  for (const table of ['fundingCall', 'notification', 'domainEvent'] as const)
    await db.deleteFrom(table).execute();
});

test('what is said of a call is told to its funder and to those who wrote it last, not to everybody', async () => {
  await say();
  expect((await told()).map(({ personId }) => personId).sort()).toEqual(
    [funder.personId, adviser.personId].sort(),
  );
});

test('who wrote a call last is told also when its feed has changed it since', async () => {
  const id = await say();
  await told();
  const { callId, content } = await db
    .selectFrom('callVersion')
    .select(['callId', 'content'])
    .executeTakeFirstOrThrow();
  await db
    .insertInto('callVersion')
    .values({
      ...{ callId, number: 2, state: 'published', origin: 'sedia', at: clock.now() },
      content: JSON.stringify(content),
    })
    .execute();
  const event: FundingEvent = { kind: 'call.corrected', correctionId: id };
  await inTransaction(db, (trx) => emitEvent(trx, event));
  expect((await told()).map(({ personId }) => personId).sort()).toEqual(
    [funder.personId, adviser.personId].sort(),
  );
});

test('of a call that nobody looks after, all advisers are told', async () => {
  await db.deleteFrom('membership').where('personId', '=', funder.personId).execute();
  const id = await say();
  await told();
  await db.deleteFrom('callVersion').execute();
  const event: FundingEvent = { kind: 'call.corrected', correctionId: id };
  await inTransaction(db, (trx) => emitEvent(trx, event));
  expect((await told()).map(({ personId }) => personId).sort()).toEqual(
    [adviser.personId, other.personId].sort(),
  );
});

test('whoever said it is told what became of it, with the reason', async () => {
  const id = await say();
  await told();
  await dismissCorrection(teller, adviser, { id, reason: 'Fristen står fast.' });
  expect(await told()).toMatchObject([
    {
      kind: 'call.correction_dismissed',
      personId: seeker.personId,
      data: { title: 'Pilotstøtte (demo)', reason: 'Fristen står fast.' },
    },
  ]);
});
