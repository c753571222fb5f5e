import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { addIntroduction } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addStrangers, addThread } from '../../../tests/support/thread-examples';
import { getPart } from './lock-for-action';
import { answerOutcome } from './outcome-answer';
import { askOutcome } from './outcome-ask';
import type { OutcomePhase } from './outcome-rules';
import { outcomesAskedOf } from './outcome-view';
import { OutcomeAnswer } from './schema';

const { db } = await testDatabase();
const clock = fixedClock('2026-12-01T10:00:00Z');
let thread: Awaited<ReturnType<typeof addThread>>;

beforeEach(async () => {
  thread = await addThread(db, { state: 'done' });
});

const ask = (phase: OutcomePhase, introductionId = thread.id) =>
  inTransaction(db, (trx) => askOutcome(trx, { introductionId, phase, at: clock.now() }));
const answer = (actor: SignedIn, changed: object = {}) =>
  answerOutcome(
    { db, clock },
    actor,
    OutcomeAnswer.parse({ id: thread.id, phase: 'close', kind: 'hired', anyway: 'no', ...changed }),
  );
const asked = (actor: SignedIn) =>
  asActor(db, actor, async (trx) => outcomesAskedOf(trx, await getPart(trx, actor, thread.id)));
const answers = () =>
  db
    .selectFrom('introductionOutcome')
    .select(['side', 'phase', 'kind', 'anyway', 'note', 'answeredBy'])
    .where('introductionId', '=', thread.id)
    .orderBy('phase')
    .orderBy('side')
    .execute();

test('both are asked, once and told once, and the adviser is not', async () => {
  await db.deleteFrom('domainEvent').execute();
  await ask('close');
  await ask('close');
  for (const actor of [thread.seeker, thread.company, thread.colleague])
    expect(await asked(actor)).toEqual(['close']);
  expect(await asked(thread.adviser)).toEqual([]);
  const events = await db.selectFrom('domainEvent').select(['kind', 'payload']).execute();
  expect(events).toEqual([
    {
      kind: 'introduction.outcome_asked',
      payload: { introductionId: thread.id, phase: 'close' },
    },
  ]);
});

test('a side’s answer is its own, may be changed, and is written down', async () => {
  await ask('close');
  await answer(thread.company, { kind: 'nothing_yet', note: 'Vi venter' });
  const note = '=1+1 <b>Ansatt</b> fra januar';
  await answer(thread.colleague, { note: `${note}\u202e` });
  expect(await asked(thread.company)).toEqual([]);
  expect(await asked(thread.seeker)).toEqual(['close']);
  const answeredBy = thread.colleague.personId;
  expect(await answers()).toMatchObject([
    { side: 'initiator', kind: null, answeredBy: null },
    { side: 'receiver', kind: 'hired', anyway: 'no', note, answeredBy },
  ]);
  const acts = await db
    .selectFrom('auditEntry')
    .select(['action', 'details'])
    .where('objectId', '=', thread.id)
    .execute();
  expect(acts).toHaveLength(2);
  expect(acts[1]).toEqual({
    action: 'outcome.answered',
    details: { phase: 'close', kind: 'hired' },
  });
});

test('the question three months on closes the first one, answered or not', async () => {
  await ask('close');
  await answer(thread.seeker);
  await ask('quarter');
  for (const actor of [thread.seeker, thread.company]) {
    expect(await asked(actor)).toEqual(['quarter']);
    await expect(answer(actor, { kind: 'nothing' })).rejects.toMatchObject({
      code: 'outcomes.closed',
      kind: 'conflict',
    });
  }
  await answer(thread.company, { phase: 'quarter', kind: 'cooperation' });
  expect(await answers()).toMatchObject([
    { phase: 'close', side: 'initiator', kind: 'hired' },
    { phase: 'close', side: 'receiver', kind: null },
    { phase: 'quarter', side: 'initiator', kind: null },
    { phase: 'quarter', side: 'receiver', kind: 'cooperation' },
  ]);
});

test('nobody answers what they were not asked', async () => {
  await expect(answer(thread.company)).rejects.toMatchObject({ code: 'outcomes.not_asked' });
  await ask('close');
  await expect(answer(thread.company, { phase: 'quarter' })).rejects.toMatchObject({
    code: 'outcomes.not_asked',
  });
  await expect(answer(thread.adviser)).rejects.toMatchObject({ code: 'outcomes.not_asked' });
  await expect(answer(thread.accountant)).rejects.toMatchObject({
    code: 'introductions.not_yours',
  });
  for (const [who, stranger] of Object.entries(await addStrangers(db)))
    await expect(answer(stranger), who).rejects.toMatchObject({ code: 'introductions.not_found' });
  await db
    .updateTable('introduction')
    .set({ adviserPart: 'out' })
    .where('id', '=', thread.id)
    .execute();
  await expect(answer(thread.adviser)).rejects.toMatchObject({ code: 'introductions.not_found' });
});

test('there is nothing to answer before both have said yes', async () => {
  const { id, receiver } = await addIntroduction(db, { state: 'sent' });
  await expect(answer(receiver, { id })).rejects.toMatchObject({
    code: 'introductions.not_released',
  });
});
