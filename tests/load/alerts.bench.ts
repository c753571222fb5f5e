import { createQueryWatch, matchDueListings } from '@koble/alerts';
import { pageListingIds, readListingDocuments } from '@koble/catalogue';
import { inTransaction, migrateToLatest, openDatabase, type Db } from '@koble/db';
import { loadDemoRegion } from '@koble/demo';
import { systemClock } from '@koble/kernel';
import { fingerprint } from '@koble/kernel/fingerprint';
import type { ListingDocument } from '@koble/search/schema';
import { sql } from 'kysely';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import pg from 'pg';
import type { BenchContext, BenchRow } from './bench';
import { percentile, round } from './support/percentile';
import { savedSearches } from './support/saved-searches';
import { addWatchedNeeds, timesToOffer } from './support/watched-needs';

export const name = 'alerts';

const SIZES = [1000, 10_000, 100_000];
const NEEDS = 10_000;
const PUBLISHED = 60;
const SAMPLE = 60;
const MOST_MS = 50;
/** The fastest of so many counts: the others waited for other programs. */
const TURNS = 7;
/** From 1,000 to 100,000 searches the logarithm grows so many times. */
const LOGARITHMIC = Math.log(100_000) / Math.log(1000);

type Percolator = ReturnType<typeof createQueryWatch>['percolator'];

interface Measured {
  size: number;
  distinct: number;
  loadMs: number;
  megabytes: number;
  /** Milliseconds to match each listing of the demo region in memory, and how many searches that found. */
  times: number[];
  found: number[];
  /** Milliseconds from a listing that waits to what it found being written. */
  whole: number[];
}

/** One new listing against 1,000, 10,000 and 100,000 saved searches, and against 10,000 open needs, on a demo region of its own. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const database = openDatabase(await ownDatabase(context.databaseUrl), { max: 2 });
  const { db } = database;
  await migrateToLatest(db);
  await loadDemoRegion({ db, clock: systemClock });
  const documents = await readListingDocuments(db, await pageListingIds(db, '', 10_000));
  const next = savedSearches(documents);
  const sample = documents.filter((_, i) => i % Math.ceil(documents.length / SAMPLE) === 0);
  const measured: Measured[] = [];
  let few: Percolator | undefined;
  let saved = 0;
  for (const size of SIZES) {
    await save(db, next(size - saved));
    saved = size;
    measured.push(await measure(db, size, documents));
    few ??= await readQueries(db);
  }
  const same = few === undefined ? [] : [await rowOfSame(db, few, sample)];
  await addWatchedNeeds(db, NEEDS);
  const offered = await timesToOffer(db, documents);
  await database.close();
  return [...rowsOf(measured), ...same, ...rowsOfNeeds(offered)];
}

/**
 * Each search that is found has to be named, which takes as long as there are: how matching itself grows is seen where the same
 * are found. So of the many searches those go that find what the few did not; then both are measured in turn.
 */
async function rowOfSame(
  db: Db,
  few: Percolator,
  documents: readonly ListingDocument[],
): Promise<BenchRow> {
  const idsOf = (of: Percolator) => new Set(documents.flatMap((document) => of.match(document)));
  const known = idsOf(few);
  const more = [...idsOf(await readQueries(db))].filter((queryId) => !known.has(queryId));
  await sql`delete from saved_search where query_id = any(${more}::text[])`.execute(db);
  const many = await readQueries(db);
  const times = documents.map((one) => ({ few: fastest(few, one), many: fastest(many, one) }));
  const p95 = (of: 'few' | 'many'): number =>
    percentile(
      times.map((one) => one[of]),
      0.95,
    );
  const sizes = `${many.size.toLocaleString('en')} / ${few.size.toLocaleString('en')} searches`;
  return row(`p95 where the same is found, ${sizes}`, p95('many') / p95('few'), {
    unit: 'x',
    most: round(LOGARITHMIC),
  });
}

async function readQueries(db: Db): Promise<Percolator> {
  const watch = createQueryWatch();
  await inTransaction(db, (trx) => watch.refresh(trx));
  return watch.percolator;
}

function fastest(percolator: Percolator, document: ListingDocument): number {
  return Math.min(...Array.from({ length: TURNS }, () => timeOf(() => percolator.match(document))));
}

async function ownDatabase(url: string): Promise<string> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query('create database alerts_bench');
  await admin.end();
  const own = new URL(url);
  own.pathname = '/alerts_bench';
  return own.href;
}

/** Ten to a person, as a use case would write them. */
async function save(db: Db, searches: readonly object[]): Promise<void> {
  const texts = searches.map((search) => JSON.stringify(search));
  await sql`
    with subscriber as (
      insert into alert_subscriber (email, locale, created_at)
      select gen_random_uuid() || '@koble.example', 'nb', now() from generate_series(1, ${Math.ceil(searches.length / 10)})
      returning id
    ), numbered as (select id, row_number() over () - 1 as number from subscriber)
    insert into saved_search (subscriber_id, query_id, search, name, mail, frequency, days, confirmed_at, until, since, created_at)
    select numbered.id, query_id, search::jsonb, 'Søk', true, 'daily', 90, now(), now() + interval '90 days', now(), now()
    from unnest(${searches.map(fingerprint)}::text[], ${texts}::text[]) with ordinality as asked (query_id, search, place)
    join numbered on numbered.number = asked.place % ${Math.ceil(searches.length / 10)}`.execute(
    db,
  );
  await sql`analyze`.execute(db);
}

async function measure(
  db: Db,
  size: number,
  documents: readonly ListingDocument[],
): Promise<Measured> {
  const watch = createQueryWatch();
  const before = heapUsed();
  const begun = performance.now();
  await inTransaction(db, (trx) => watch.refresh(trx));
  const loadMs = performance.now() - begun;
  const megabytes = (heapUsed() - before) / 1e6;
  const { percolator } = watch;
  // A worker that has just started answers its first listings slower, until the code is compiled.
  for (const document of documents.slice(0, 100)) percolator.match(document);
  const times: number[] = [];
  const found: number[] = [];
  for (const document of documents) {
    found.push(percolator.match(document).length);
    times.push(fastest(percolator, document));
  }
  const whole: number[] = [];
  await db.deleteFrom('finding').execute();
  for (let i = 0; i < PUBLISHED; i += 1) {
    const listing = documents[Math.floor((i * documents.length) / PUBLISHED)];
    await db
      .insertInto('alertDue')
      .values({ listingId: listing?.id ?? '' })
      .execute();
    const started = performance.now();
    await matchDueListings({ db, clock: systemClock, watch });
    whole.push(performance.now() - started);
  }
  return { size, distinct: percolator.size, loadMs, megabytes, times, found, whole };
}

/** Of what is still needed. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  return process.memoryUsage().heapUsed;
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function rowsOf(measured: readonly Measured[]): BenchRow[] {
  const [smallest] = measured;
  const largest = measured.at(-1);
  const growth = (at: number): number =>
    percentile(largest?.times ?? [], at) / percentile(smallest?.times ?? [], at);
  const perFound = (one: Measured | undefined): number =>
    sumOf(one?.times ?? []) / sumOf(one?.found ?? []);
  return [
    ...measured.flatMap((one) => rowsOfSize(one, one === largest ? MOST_MS : undefined)),
    row('p50 with 100,000 / with 1,000 searches', growth(0.5), { unit: 'x' }),
    row('p95 with 100,000 / with 1,000 searches', growth(0.95), { unit: 'x' }),
    row('time per search found, 100,000 / 1,000', perFound(largest) / perFound(smallest), {
      unit: 'x',
      most: 1,
    }),
  ];
}

function rowsOfSize(
  { size, distinct, loadMs, megabytes, times, found, whole }: Measured,
  most: number | undefined,
): BenchRow[] {
  const of = `${size.toLocaleString('en')} searches`;
  return [
    row(`different among ${of}`, distinct),
    row(`found by one listing among ${of}, mean`, sumOf(found) / found.length),
    row(`match one listing with ${of}, p50`, percentile(times, 0.5), { unit: 'ms' }),
    row(`match one listing with ${of}, p95`, percentile(times, 0.95), { unit: 'ms', most }),
    row(`matched and written with ${of}, p95`, percentile(whole, 0.95), { unit: 'ms' }),
    row(`load ${of}`, loadMs / 1000, { unit: 's' }),
    row(`memory of ${of}`, megabytes, { unit: 'MB' }),
  ];
}

function rowsOfNeeds(offered: ReadonlyMap<string, number[]>): BenchRow[] {
  const of = `${NEEDS.toLocaleString('en')} open needs`;
  return [
    ...[...offered].map(([kind, times]) =>
      row(`score one ${kind} against ${of}, p95`, percentile(times, 0.95), { unit: 'ms' }),
    ),
  ];
}

function row(
  measure: string,
  value: number,
  { unit = '', most }: { unit?: string; most?: number | undefined } = {},
): BenchRow {
  return {
    measure: `alerts: ${measure}`,
    value: round(value),
    unit,
    goal: most === undefined ? '' : `<= ${most}`,
    met: most === undefined ? null : value <= most,
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
