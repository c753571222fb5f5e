import { testSearch } from '../support/test-search';
import { describe, expect, test } from 'vitest';
import { CORPUS } from './corpus';
import { QUERIES, QUERY_CLASSES, type Query } from './queries';
import { indexCorpus, searchCorpus } from './search-corpus';

const GOAL = 0.9;

describe("the project's own queries", () => {
  test('name listings that are there', () => {
    const keys = new Set(CORPUS.map(({ key }) => key));
    expect(keys.size).toBe(CORPUS.length);
    expect(QUERIES.flatMap(({ must }) => must).filter((key) => !keys.has(key))).toEqual([]);
    expect(QUERIES.length).toBeGreaterThanOrEqual(66);
  });

  test(`find at least ${GOAL} of what must be found among the first ten, and of every class most`, async () => {
    const engine = await indexCorpus(testSearch());
    const found = await searchCorpus(engine, QUERIES.map(({ q }) => q));
    await engine.close();
    const scored = QUERIES.map((query, i) => ({ query, found: found[i] ?? [], recall: recallOf(query, found[i] ?? []) }));
    for (const { query, found, recall } of scored) {
      const missing = query.must.filter((key) => !found.includes(key));
      console.log(
        `${recall.toFixed(2)} ${query.class.padEnd(10)} ${query.q}${missing.length > 0 ? ` — not ${missing.join(', ')}` : ''}`,
      );
    }
    for (const name of QUERY_CLASSES) {
      const ofClass = scored.filter(({ query }) => query.class === name);
      console.log(`${mean(ofClass.map(({ recall }) => recall)).toFixed(3)} recall@10 of ${ofClass.length} ${name}`);
    }
    const overall = mean(scored.map(({ recall }) => recall));
    console.log(`${overall.toFixed(3)} recall@10 of all ${scored.length}`);
    expect(overall).toBeGreaterThanOrEqual(GOAL);
  });
});

function recallOf({ must }: Query, found: readonly string[]): number {
  return must.filter((key) => found.includes(key)).length / must.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
