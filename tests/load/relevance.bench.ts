import { randomBytes } from 'node:crypto';
import {
  ALL_FOLDS,
  measureMelo,
  measureNavTitles,
  SIGNALS,
  type SignalMeasures,
} from '../relevance/benchmarks';
import { OWN_GOAL, recallOfOwnQueries, reportOf } from '../relevance/own-recall';
import { QUERY_CLASSES } from '../relevance/queries';
import { readReference } from '../relevance/reference-data';
import type { Servers } from '../relevance/retrieve-titles';
import type { Bench, BenchContext, BenchRow } from './bench';

/** Floors under what was measured when they were set (own queries: the goal). */
const FLOORS: Record<string, Partial<Record<(typeof SIGNALS)[number], number>>> = {
  'MELO nor-no': { title: 0.26 },
  'NAV titles': { title: 0.38 },
  'NAV titles + bridge': { 'words + title': 0.53 },
};

const PUBLISHED = 'bench/melo_nor_no/published.tsv';

export const name: Bench['name'] = 'relevance';

/** What is found of what should be: the project's own queries, and public sets of job titles where the reference data is. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const own = await recallOfOwnQueries(serversOf(context).engine);
  console.log(reportOf(own));
  const rows: BenchRow[] = [
    row('own queries, recall@10', own.of('all'), OWN_GOAL),
    ...QUERY_CLASSES.map((ofClass) => row(`own queries, ${ofClass}, recall@10`, own.of(ofClass))),
  ];
  const sets: [string, SignalMeasures | undefined][] = [
    ['MELO nor-no', await measureMelo(serversOf(context))],
    ['NAV titles', await measureNavTitles(serversOf(context), { bridge: false, folds: ALL_FOLDS })],
    [
      'NAV titles + bridge',
      await measureNavTitles(serversOf(context), { bridge: true, folds: ALL_FOLDS }),
    ],
  ];
  console.log(
    `MELO nor-no, published:\n${readReference(PUBLISHED) ?? 'skipped: no reference data'}`,
  );
  for (const [set, measured] of sets) {
    if (measured === undefined) console.log(`${set} skipped: no reference data`);
    else rows.push(...SIGNALS.flatMap((signal) => rowsOf(set, signal, measured)));
  }
  return rows;
}

function rowsOf(
  set: string,
  signal: (typeof SIGNALS)[number],
  measured: SignalMeasures,
): BenchRow[] {
  const { mrr, recall10, success10, ndcg10 } = measured[signal];
  return [
    row(`${set}, ${signal}, MRR`, mrr, FLOORS[set]?.[signal]),
    row(`${set}, ${signal}, R@10`, recall10),
    row(`${set}, ${signal}, S@10`, success10),
    row(`${set}, ${signal}, nDCG@10`, ndcg10),
  ];
}

function row(measure: string, value: number, floor?: number): BenchRow {
  return {
    measure,
    value: Math.round(value * 10_000) / 10_000,
    unit: '',
    goal: floor === undefined ? '' : `>= ${floor}`,
    met: floor === undefined ? null : value >= floor,
  };
}

function serversOf({ databaseUrl, meiliUrl, meiliKey }: BenchContext): Servers {
  const prefix = `relevance_${randomBytes(3).toString('hex')}_`;
  return { databaseUrl, engine: { url: meiliUrl, key: meiliKey, prefix } };
}
