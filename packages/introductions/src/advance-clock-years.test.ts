import { openDatabase } from '@koble/db';
import { addDays, fixedClock, osloDate, osloMoment } from '@koble/kernel';
import { sql } from 'kysely';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { addIntroduction } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { acceptIntroduction } from './accept-introduction';
import { advanceClock } from './advance-clock';
import { answerDaysFrom, DEFAULT_ANSWER_RULE } from './answer-clock';
import { finishIntroduction } from './finish-introduction';

const { db, url } = await testDatabase();

/** Written down from the calendar and not computed, so that the clock is held against something else than itself. */
const HOLIDAYS_IN_WEEKS = [
  '2026-12-25',
  ...['2027-01-01', '2027-03-25', '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17'],
  ...['2028-04-13', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-17', '2028-05-25'],
  ...['2028-06-05', '2028-12-25', '2028-12-26'],
];
const START = '2026-11-23';
const DAYS = 730;

function workingDaysAfter(day: string, count: number): string {
  let [at, left] = [day, count];
  while (left > 0) {
    at = addDays(at, 1);
    const weekday = new Date(`${at}T12:00:00Z`).getUTCDay();
    if (weekday % 6 !== 0 && !HOLIDAYS_IN_WEEKS.includes(at)) left -= 1;
  }
  return at;
}

interface Life {
  sentOn: string;
  answeredOn: string | null;
  finishedOn: string | null;
}

/** A third are never answered, a third are, and a third are finished too; days spread over the two years. */
function lifeOf(i: number): Life {
  const sentOn = addDays(START, (i * 37) % 600);
  const answeredOn = i % 3 === 0 ? null : addDays(sentOn, (i * 7) % 29);
  return {
    sentOn,
    answeredOn,
    finishedOn: answeredOn !== null && i % 3 === 2 ? addDays(answeredOn, (i * 5) % 40) : null,
  };
}

/** What the calendar says that the clock does, as "day what". */
function expectedOf({ sentOn, answeredOn, finishedOn }: Life): string[] {
  const until = answeredOn ?? '9999';
  const end = addDays(START, DAYS);
  const expired = addDays(workingDaysAfter(sentOn, 21), 1);
  return [
    ...[3, 9].map((days) => `${workingDaysAfter(sentOn, days)} reminder`),
    `${expired} expired`,
    `${workingDaysAfter(sentOn, 30)} listing_paused`,
  ]
    .filter((step) => step.slice(0, 10) <= until)
    .concat(finishedOn === null ? [] : [`${addDays(finishedOn, 91)} outcome_asked`])
    .filter((step) => step.slice(0, 10) < end);
}

async function seen(): Promise<Map<string, string[]>> {
  const lines = await db
    .selectFrom('introductionEvent')
    .select(['introductionId', 'at', 'kind'])
    .where('side', '=', 'clock')
    .orderBy('id')
    .execute();
  const asked = await db
    .selectFrom('introductionOutcome')
    .select(['introductionId', 'askedAt as at'])
    .where('phase', '=', 'quarter')
    .where('side', '=', 'initiator')
    .execute();
  const byId = new Map<string, string[]>();
  for (const { introductionId: id, at, kind } of [
    ...lines,
    ...asked.map((one) => ({ ...one, kind: 'outcome_asked' })),
  ])
    byId.set(id, [...(byId.get(id) ?? []), `${osloDate(at)} ${kind}`]);
  return byId;
}

/** How often each was told of each step of the clock, as "id kind". */
async function toldOf(): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; kind: string; count: number }>`
    select payload ->> 'introductionId' as id, kind, count(*) from domain_event
    where kind in ('introduction.reminder', 'introduction.expired', 'introduction.listing_paused')
      or payload ->> 'phase' = 'quarter'
    group by 1, 2`.execute(db);
  return new Map(rows.map(({ id, kind, count }) => [`${id} ${kind.split('.')[1] ?? ''}`, count]));
}

test(
  'over two years, with three workers, each step is taken on its day and told once',
  { timeout: 300_000 },
  async () => {
    const clock = fixedClock(osloMoment(START, '08:00'));
    const lives = await Promise.all(
      Array.from({ length: 210 }, async (_, i) => {
        const life = lifeOf(i);
        const sentAt = osloMoment(life.sentOn, '12:00');
        const days = answerDaysFrom(life.sentOn, DEFAULT_ANSWER_RULE);
        return { ...life, ...(await addIntroduction(db, { sentAt, ...days })) };
      }),
    );
    const workers = [1, 2, 3].map(() => openDatabase(url, { max: 1 }));
    for (let day = START; day < addDays(START, DAYS); day = addDays(day, 1)) {
      clock.set(osloMoment(day, '08:00'));
      await Promise.all(workers.map((worker) => advanceClock(worker.db, clock)));
      clock.set(osloMoment(day, '12:00'));
      for (const { id, receiver, answeredOn } of lives)
        if (answeredOn === day)
          await acceptIntroduction({ db, clock }, receiver, { id, version: 1 });
      for (const { id, receiver, finishedOn } of lives)
        if (finishedOn === day)
          await finishIntroduction({ db, clock }, receiver, { id, version: 2 });
    }
    await Promise.all(workers.map((worker) => worker.close()));

    const taken = await seen();
    const told = await toldOf();
    const expectedTold = new Map<string, number>();
    for (const life of lives) {
      const expected = expectedOf(life);
      expect(taken.get(life.id) ?? [], JSON.stringify(life)).toEqual(expected);
      for (const step of expected) {
        const key = `${life.id} ${step.slice(11)}`;
        expectedTold.set(key, (expectedTold.get(key) ?? 0) + 1);
      }
    }
    const sorted = (of: Map<string, number>) => [...of].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(told)).toEqual(sorted(expectedTold));
  },
);

test(
  'workers that are killed in the middle of what they write lose nothing and double nothing',
  { timeout: 120_000 },
  async () => {
    const sentOn = '2030-01-07';
    const days = answerDaysFrom(sentOn, DEFAULT_ANSWER_RULE);
    const sentAt = osloMoment(sentOn, '12:00');
    const ids = await Promise.all(
      Array.from({ length: 60 }, async () => (await addIntroduction(db, { sentAt, ...days })).id),
    );
    const clock = fixedClock(sentAt);
    let killed = 0;
    for (const day of [
      days.firstReminderOn,
      days.secondReminderOn,
      addDays(days.answerBy, 1),
      days.pauseOn,
    ]) {
      clock.set(osloMoment(day, '08:00'));
      const workers = openDatabase(url, { max: 3 });
      const working = new AbortController();
      const work = Promise.allSettled([1, 2, 3].map(() => advanceClock(workers.db, clock))).then(
        () => working.abort(),
      );
      for (const before = killed; !working.signal.aborted && killed < before + 12;) {
        // Those, and only those, who have written something that is not committed yet.
        const { rows } = await sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null`.execute(
          db,
        );
        killed += rows.length;
        await sleep(3);
      }
      await work;
      await workers.close();
      await advanceClock(db, clock);
    }
    expect(killed).toBeGreaterThan(10);
    const told = await toldOf();
    for (const id of ids)
      expect(
        ['reminder', 'expired', 'listing_paused'].map((kind) => told.get(`${id} ${kind}`)),
      ).toEqual([2, 1, 1]);
    const taken = await seen();
    for (const id of ids)
      expect(taken.get(id)).toEqual([
        `${days.firstReminderOn} reminder`,
        `${days.secondReminderOn} reminder`,
        `${addDays(days.answerBy, 1)} expired`,
        `${days.pauseOn} listing_paused`,
      ]);
  },
);
