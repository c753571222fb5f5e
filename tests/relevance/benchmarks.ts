import { createHash } from 'node:crypto';
import {
  createTaxonomy,
  extendTaxonomy,
  readEscoOccupations,
  taxonomy,
  type Taxonomy,
} from '@koble/taxonomy';
import { fuse, measure, type Measures, type Ranked } from './measures';
import { readReference, readTestSet, type TestSet } from './reference-data';
import { openRetrieval, type NamedThing, type Retrieval, type Servers } from './retrieve-titles';

export const SIGNALS = ['typed', 'words', 'title', 'words + title'] as const;
export type Signal = (typeof SIGNALS)[number];

export type SignalMeasures = Record<Signal, Measures>;

const FOLDS = 5;
export const ALL_FOLDS = Array.from({ length: FOLDS }, (_, i) => i);

/** Norwegian STYRK-08 titles against ESCO's Norwegian names (MELO, Retyk et al. 2024). Undefined without the reference data. */
export async function measureMelo(servers: Servers): Promise<SignalMeasures | undefined> {
  const set = readTestSet('bench/melo_nor_no');
  if (set === undefined) return undefined;
  const things = set.documents.map(({ _id, text }) => ({ id: _id, names: [text] }));
  const retrieval = await openRetrieval(servers, things, wideTaxonomy());
  const ranked = await rank(retrieval, set, set.queries);
  await retrieval.close();
  return measureEach(ranked);
}

/**
 * NAV's job titles against ESCO occupations, the development half, in five folds; titles that differ only in what stands in
 * brackets or behind a comma are in one fold. With `bridge`, the other folds' titles are names of the occupations of their
 * STYRK-08 group, by the same official crosswalk that the judgements are made of: a bridge worth having, no proof of better
 * matching. Undefined without the reference data.
 */
export async function measureNavTitles(
  servers: Servers,
  { bridge, folds }: { bridge: boolean; folds: readonly number[] },
): Promise<SignalMeasures | undefined> {
  const set = readTestSet('bench/navtitle_to_esco_no', '_dev');
  if (set === undefined) return undefined;
  const wide = wideTaxonomy();
  const things = set.documents.map(({ _id, text, labels }) => ({
    id: _id,
    names: labels ?? [text],
  }));
  const ranked: RankedBySignal = { typed: [], words: [], title: [], 'words + title': [] };
  // Without the bridge nothing is learnt of other folds, so one index serves them all.
  for (const some of bridge ? folds.map((fold) => [fold]) : [folds]) {
    const asked = set.queries.filter(({ text }) => some.includes(foldOf(text)));
    const known = bridge ? withTitlesOfOthers(set, things, some) : things;
    const retrieval = await openRetrieval(
      {
        ...servers,
        engine: { ...servers.engine, prefix: `${servers.engine.prefix}${some.join('')}` },
      },
      known,
      wide,
    );
    const measured = await rank(retrieval, set, asked);
    await retrieval.close();
    for (const signal of SIGNALS) ranked[signal].push(...measured[signal]);
  }
  return measureEach(ranked);
}

type RankedBySignal = Record<Signal, Ranked[]>;

async function rank(
  retrieval: Retrieval,
  { relevant }: TestSet,
  queries: TestSet['queries'],
): Promise<RankedBySignal> {
  const texts = queries.map(({ text }) => text);
  const typed = await retrieval.typed(texts);
  const words = await retrieval.byWords(texts);
  const title = await retrieval.byTitle(texts);
  const judged = (rankings: readonly (readonly string[])[]): Ranked[] =>
    queries.map(({ _id }, i) => ({
      found: rankings[i] ?? [],
      relevant: relevant.get(_id) ?? new Set(),
    }));
  return {
    typed: judged(typed),
    words: judged(words),
    title: judged(title),
    'words + title': judged(texts.map((_, i) => fuse([words[i] ?? [], title[i] ?? []]))),
  };
}

function measureEach(ranked: RankedBySignal): SignalMeasures {
  return {
    typed: measure(ranked.typed),
    words: measure(ranked.words),
    title: measure(ranked.title),
    'words + title': measure(ranked['words + title']),
  };
}

/** The core with the words of ESCO's occupations, read from the real file: compounds are split by both. */
function wideTaxonomy(): Taxonomy {
  const file = readReference('esco/no/occupations_no_v1.0.8_labels.csv');
  if (file === undefined) return taxonomy;
  const { rows } = readEscoOccupations(file, 'nb');
  return createTaxonomy(extendTaxonomy(taxonomy.data, { occupations: { nb: rows } }));
}

function withTitlesOfOthers(
  { queries, documents }: TestSet,
  things: readonly NamedThing[],
  folds: readonly number[],
): NamedThing[] {
  const titles = new Map<string, string[]>();
  for (const { text, styrk08 } of queries)
    if (!folds.includes(foldOf(text)))
      for (const code of styrk08) titles.set(code, [...(titles.get(code) ?? []), text]);
  return things.map(({ id, names }, i) => ({
    id,
    names: [...names, ...(documents[i]?.styrk08 ?? []).flatMap((code) => titles.get(code) ?? [])],
  }));
}

function foldOf(title: string): number {
  const head = title.replace(/[(,/].*$/, '');
  return (
    Number.parseInt(
      createHash('sha1').update(head.trim().toLowerCase()).digest('hex').slice(0, 8),
      16,
    ) % FOLDS
  );
}
