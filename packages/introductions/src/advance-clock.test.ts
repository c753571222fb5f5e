import { addDays, fixedClock, osloDate } from '@koble/kernel';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import {
  addActor,
  addIntroduction,
  addNeed,
  eventsOf,
  SENT_AT,
} from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { advanceClock } from './advance-clock';
import { getIntroduction } from './get-introduction';

const { db } = await testDatabase();
const place = { db };
const clock = fixedClock('2026-11-23T10:00:00Z');
const NONE = { remind_first: 0, remind_second: 0, expire: 0, pause: 0, ask_outcome: 0 };

const on = (day: string) => {
  clock.set(`${day}T08:00:00Z`);
  return advanceClock(db, clock);
};
const kindsOf = async (id: string) => (await eventsOf(db, id)).map(({ kind }) => kind);
const stateOf = async (table: 'need' | 'pilotOffer' | 'candidate', id: string) =>
  (await db.selectFrom(table).select('state').where('id', '=', id).executeTakeFirstOrThrow()).state;

describe('the clock', () => {
  test('reminds twice, ends honestly the day after the last, and then pauses what is silent', async () => {
    const { id, receiver, initiator, needId } = await addIntroduction(db);
    const steps: Record<string, typeof NONE> = {};
    for (let day = '2026-11-23'; day < '2027-01-20'; day = addDays(day, 1)) {
      const taken = await on(day);
      if (Object.values(taken).some((count) => count > 0)) steps[day] = taken;
      if (day === '2026-12-22')
        expect((await getIntroduction(place, receiver, { id })).actions).toContain('accept');
    }
    expect(steps).toEqual({
      '2026-11-26': { ...NONE, remind_first: 1 },
      '2026-12-04': { ...NONE, remind_second: 1 },
      '2026-12-23': { ...NONE, expire: 1 },
      '2027-01-06': { ...NONE, pause: 1 },
    });
    const reminder = { introductionId: id, answerBy: '2026-12-22' };
    expect(await eventsOf(db, id)).toEqual([
      { kind: 'introduction.reminder', payload: reminder },
      { kind: 'introduction.reminder', payload: reminder },
      { kind: 'introduction.expired', payload: { introductionId: id } },
      { kind: 'introduction.listing_paused', payload: { introductionId: id, side: 'receiver' } },
    ]);
    expect(await stateOf('need', needId ?? '')).toBe('paused');
    const { timeline, state } = await getIntroduction(place, initiator, { id });
    expect(state).toBe('expired');
    expect(timeline.map(({ kind, side }) => `${kind} by ${side}`)).toEqual([
      'reminder by clock',
      'reminder by clock',
      'expired by clock',
      'listing_paused by clock',
    ]);
  });

  test('leaves what was answered, withdrawn or filled alone', async () => {
    const examples = [];
    for (const state of ['declined', 'withdrawn', 'filled', 'introduced', 'draft'] as const)
      examples.push(await addIntroduction(db, { state }));
    await on('2027-06-01');
    for (const { id } of examples) expect(await kindsOf(id)).toEqual([]);
  });

  test('asks a quarter later what came of it, once', async () => {
    const { id, initiator } = await addIntroduction(db, {
      state: 'done',
      outcomeAskOn: '2027-06-02',
    });
    await on('2027-06-01');
    expect(await kindsOf(id)).toEqual([]);
    await on('2027-06-02');
    await on('2027-06-03');
    expect(await eventsOf(db, id)).toEqual([
      { kind: 'introduction.outcome_asked', payload: { introductionId: id, phase: 'quarter' } },
    ]);
    expect((await getIntroduction(place, initiator, { id })).outcomeAsked).toEqual(['quarter']);
  });

  test('that has stood still does not send at once what it has missed', async () => {
    const { id } = await addIntroduction(db);
    await on('2026-12-10');
    expect(await kindsOf(id)).toEqual(['introduction.reminder']);
    await on('2026-12-22');
    expect(await kindsOf(id)).toEqual(['introduction.reminder']);
  });

  test('does not move the version under somebody who is reading', async () => {
    const { id, receiver } = await addIntroduction(db);
    await on('2026-11-26');
    expect((await getIntroduction(place, receiver, { id })).version).toBe(1);
  });
});

describe('the pause of a silent listing', () => {
  test.each([
    ['pilot', 'pilotOffer', 'pilotOfferId'],
    ['candidate', 'candidate', 'candidateId'],
    ['challenge', 'need', 'needId'],
  ] as const)('of %s takes it off the lists', async (kind, table, column) => {
    const { id } = await addIntroduction(db, { kind });
    await on('2027-07-01');
    const row = db.selectFrom('introduction').selectAll().where('id', '=', id);
    const { [column]: objectId, listingPausedAt } = await row.executeTakeFirstOrThrow();
    expect(await stateOf(table, objectId ?? '')).toBe('paused');
    expect(listingPausedAt).toEqual(clock.now());
  });

  test('is told once, whoever else waited, and not again for them when it has been opened', async () => {
    const company = await addActor(db, 'company');
    const needId = await addNeed(db, company.organisationId);
    const sides = { with: { company, needId } };
    const [one, two] = [await addIntroduction(db, sides), await addIntroduction(db, sides)];
    const later = await addIntroduction(db, { ...sides, pauseOn: '2027-01-20' });
    await on('2027-01-06');
    const kinds = [...(await kindsOf(one.id)), ...(await kindsOf(two.id))];
    expect(kinds.filter((kind) => kind === 'introduction.listing_paused')).toHaveLength(1);
    await db.updateTable('need').set({ state: 'published' }).where('id', '=', needId).execute();
    await on('2027-01-20');
    expect(await stateOf('need', needId)).toBe('published');
    expect(await kindsOf(later.id)).not.toContain('introduction.listing_paused');
  });

  test('leaves a closed need closed, and is not told of', async () => {
    const { id, needId } = await addIntroduction(db);
    await db.updateTable('need').set({ state: 'closed' }).where('id', '=', needId).execute();
    await on('2027-07-01');
    expect(await stateOf('need', needId ?? '')).toBe('closed');
    expect(await kindsOf(id)).toEqual(['introduction.expired']);
  });

  test('is told to the company whose need it is, where it left a willing one waiting', async () => {
    const company = await addActor(db, 'company');
    const { id } = await addIntroduction(db, {
      kind: 'candidate',
      adviserPart: 'proposed',
      needId: await addNeed(db, company.organisationId),
      initiatorYesAt: null,
      receiverYesAt: SENT_AT,
      state: 'accepted',
      with: { company },
    });
    await on('2027-07-01');
    expect((await eventsOf(db, id)).at(-1)).toEqual({
      kind: 'introduction.listing_paused',
      payload: { introductionId: id, side: 'initiator' },
    });
  });

  test('does not come after a proposal that nobody said yes to', async () => {
    const proposal = { adviserPart: 'proposed', initiatorYesAt: null } as const;
    const { id } = await addIntroduction(db, { kind: 'candidate', ...proposal });
    await on('2027-07-01');
    expect(await kindsOf(id)).toEqual(['introduction.expired']);
  });
});

test('what fails keeps nobody else waiting, is told of, and is done when it can be', async () => {
  const [bad, good] = [await addIntroduction(db), await addIntroduction(db)];
  const day = osloDate(new Date('2027-08-02T10:00:00Z'));
  const due = { firstReminderOn: day, secondReminderOn: '2028-01-01', answerBy: '2028-02-01' };
  await db.updateTable('introduction').set(due).where('id', 'in', [bad.id, good.id]).execute();
  await db.schema
    .alterTable('domainEvent')
    .addCheckConstraint('broken', sql`payload ->> 'introductionId' <> ${sql.lit(bad.id)}`)
    .execute();
  await expect(on(day)).rejects.toThrow(AggregateError);
  expect(await kindsOf(good.id)).toEqual(['introduction.reminder']);
  expect(await kindsOf(bad.id)).toEqual([]);
  await db.schema.alterTable('domainEvent').dropConstraint('broken').execute();
  await on(day);
  expect(await kindsOf(bad.id)).toEqual(['introduction.reminder']);
});
