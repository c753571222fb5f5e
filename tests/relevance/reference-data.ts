import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Where the public test sets are; they are no part of the project. */
const DATA_DIR = process.env['KOBLE_DATA_DIR'] ?? resolve('../shared/data');

const Query = z.object({
  _id: z.string(),
  text: z.string(),
  styrk08: z.array(z.string()).default([]),
});
const Document = Query.extend({ labels: z.array(z.string()).optional() });

export interface TestSet {
  queries: readonly z.infer<typeof Query>[];
  documents: readonly z.infer<typeof Document>[];
  /** By the query's id. */
  relevant: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A file of the reference data; undefined on a machine without it. */
export function readReference(path: string): string | undefined {
  const file = join(DATA_DIR, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** A test set in the layout of BEIR; undefined on a machine without the reference data. */
export function readTestSet(dir: string, half = ''): TestSet | undefined {
  const corpus = readReference(`${dir}/corpus.jsonl`);
  const queries = readReference(`${dir}/queries${half}.jsonl`);
  const judged = readReference(`${dir}/qrels${half}.tsv`);
  if (corpus === undefined || queries === undefined || judged === undefined) return undefined;
  const relevant = new Map<string, Set<string>>();
  for (const line of judged.trim().split('\n').slice(1)) {
    const [query = '', document = ''] = line.split('\t');
    relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  return {
    queries: rowsOf(queries, Query),
    documents: rowsOf(corpus, Document),
    relevant,
  };
}

function rowsOf<Row>(jsonl: string, row: z.ZodType<Row>): Row[] {
  return jsonl
    .trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)));
}
