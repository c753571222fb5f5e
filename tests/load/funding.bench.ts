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

/**
 * One company against 2,500, 5,000 and 10,000 calls, each in a database of its own: rules, money, questions and order, through
 * the use case. They are asked in turn, so that what else the machine does slows all of them.
 */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const catalogues = [];
  for (const size of SIZES) catalogues.push(await catalogueOf(context.databaseUrl, size));
  for (let n = 0; n < WARM_UP + ROUNDS; n += 1)
    for (const { db, times } of catalogues) times.push(await timeOf(db, n));
  const cold = await coldTime(catalogues.at(-1)?.url ?? '');
  for (const { close } of catalogues) await close();
  const warm = catalogues.map(({ size, times }) => ({
    size,
    p50: percentile(times.slice(WARM_UP), 0.5),
    p95: percentile(times.slice(WARM_UP), 0.95),
  }));
  return [
    ...warm.map(rowOf),
    ...growthOf(warm),
    milliseconds('10,000 calls, the first time', cold),
  ];
}

async function catalogueOf(serverUrl: string, size: number) {
  const url = await ownDatabase(serverUrl, `funding_bench_${size}`);
  const { db, close } = openDatabase(url, { max: 2 });
  await migrateToLatest(db);
  const funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
  await addCalls(db, { funderId, count: size });
  const times: number[] = [];
  return { size, url, db, close, times };
}

/** Milliseconds of a question, when the calls are in the process. */
async function timeOf(db: Db, n: number): Promise<number> {
  const asked = questionOf(n);
  const began = performance.now();
  await answerCalls({ db, clock: systemClock }, { kind: 'visitor' }, asked);
  return performance.now() - began;
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

async function ownDatabase(url: string, name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}
