import { migrateToLatest, openDatabase, type Db } from '@koble/db';
import { answerCalls } from '@koble/funding';
import { CallsQuestion } from '@koble/funding/schema';
import { kronerToOre, systemClock } from '@koble/kernel';
import pg from 'pg';
import { anOrganisation } from '../support/funding-examples';
import type { BenchContext, BenchRow } from './bench';
import { addCalls } from './support/many-calls';
import { percentile, round } from './support/percentile';

export const name = 'funding';

const SIZES = [2500, 5000, 10_000];
const ROUNDS = 60;
const WARM_UP = 15;
const MOST_MS = 150;
const MOST_GROWTH = 1.2;

/** One company against 2,500, 5,000 and 10,000 calls of a database of its own: rules, money, questions and order, through the use case. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const url = await ownDatabase(context.databaseUrl);
  const database = openDatabase(url, { max: 2 });
  const { db } = database;
  await migrateToLatest(db);
  const funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
  const warm: { size: number; p50: number; p95: number }[] = [];
  let from = 0;
  for (const to of SIZES) {
    await addCalls(db, { funderId, from, to });
    from = to;
    const times = await timesOf(db);
    warm.push({ size: to, p50: percentile(times, 0.5), p95: percentile(times, 0.95) });
  }
  const cold = await coldTime(url);
  await database.close();
  return [
    ...warm.map(rowOf),
    ...growthOf(warm),
    milliseconds('10,000 calls, the first time', cold),
  ];
}

/** Milliseconds of each question, when the calls are in the process. */
async function timesOf(db: Db): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < WARM_UP + ROUNDS; n += 1) {
    const asked = questionOf(n);
    const began = performance.now();
    await answerCalls({ db, clock: systemClock }, { kind: 'visitor' }, asked);
    if (n >= WARM_UP) times.push(performance.now() - began);
  }
  return times;
}

/** Milliseconds of the first question of a connection: every call is read and parsed. */
async function coldTime(url: string): Promise<number> {
  const database = openDatabase(url, { max: 2 });
  const began = performance.now();
  await answerCalls({ db: database.db, clock: systemClock }, { kind: 'visitor' }, questionOf(0));
  const ms = performance.now() - began;
  await database.close();
  return ms;
}

/** A company of which now all, now only little is known, with a project that costs something. */
function questionOf(n: number): CallsQuestion {
  return CallsQuestion.parse({
    company: {
      municipality: '5037',
      ...(n % 2 === 0 && { employees: 1 + (n % 40), industry: 'C' }),
      ...(n % 3 === 0 && { form: 'AS', foundedOn: '2019-05-01' }),
    },
    answers: n % 4 === 0 ? { 'needs:research_partner': true, 'trl_min:4': true } : {},
    costs: { purchasedRdOre: kronerToOre(300_000), trainingOre: kronerToOre(50_000 + n) },
  });
}

function rowOf({ size, p50, p95 }: { size: number; p50: number; p95: number }): BenchRow {
  const calls = size.toLocaleString('en');
  return {
    measure: `funding: one company, ${calls} calls, p95 (p50 ${round(p50)} ms)`,
    value: round(p95),
    unit: 'ms',
    goal: size === SIZES.at(-1) ? `<= ${MOST_MS}` : '',
    met: size === SIZES.at(-1) ? p95 <= MOST_MS : null,
  };
}

/** Twice the calls may take twice the time, and a little for what the machine does beside. */
function growthOf(warm: readonly { size: number; p50: number }[]): BenchRow[] {
  const [first, last] = [warm[0], warm.at(-1)];
  if (first === undefined || last === undefined) return [];
  const value = last.p50 / first.p50 / (last.size / first.size);
  return [
    {
      measure: 'funding: growth of p50 from 2,500 to 10,000 calls, against linear',
      value: round(value),
      unit: 'x',
      goal: `<= ${MOST_GROWTH}`,
      met: value <= MOST_GROWTH,
    },
  ];
}

function milliseconds(measure: string, value: number): BenchRow {
  return { measure: `funding: ${measure}`, value: round(value), unit: 'ms', goal: '', met: null };
}

async function ownDatabase(url: string): Promise<string> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query('create database funding_bench');
  await admin.end();
  const own = new URL(url);
  own.pathname = '/funding_bench';
  return own.href;
}
