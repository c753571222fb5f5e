import { LRUCache } from 'lru-cache';
import type { SearchResult } from './schema';

/** Answers to repeated searches, kept only while the index stands still. */
export interface AnswerCache {
  get(key: string): SearchResult | undefined;
  /** Says how to keep the answer of a search that starts now; it is dropped if the index changes before it is there. */
  begin(key: string): (answer: SearchResult) => void;
  /** The index is being written, or it is not known whether: nothing is kept or given. */
  pause(): void;
  resume(): void;
}

/** Deadlines pass without any write, so no answer is older than this. */
const MAX_AGE_MS = 10_000;

/** Starts paused: it may keep answers once somebody tells it when the index changes. */
export function createAnswerCache(): AnswerCache {
  const answers = new LRUCache<string, SearchResult>({ max: 2000, ttl: MAX_AGE_MS });
  let generation = 0;
  let paused = true;
  function forgetAll(): void {
    generation += 1;
    answers.clear();
  }
  return {
    get: (key) => (paused ? undefined : answers.get(key)),
    begin(key) {
      const begunIn = generation;
      return (answer) => {
        if (!paused && begunIn === generation) answers.set(key, answer);
      };
    },
    pause() {
      paused = true;
      forgetAll();
    },
    resume() {
      paused = false;
      forgetAll();
    },
  };
}
