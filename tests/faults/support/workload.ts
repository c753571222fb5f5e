import type { Db } from '@koble/db';
import { setTimeout as sleep } from 'node:timers/promises';
import { deleteNeed, insertNeeds, renameNeed, togglePause } from './needs-queries';
import { seededRandom } from './random';

const WORDS = [
  'sveiser',
  'snekker',
  'robot',
  'laks',
  'pakking',
  'fres',
  'drone',
  'sensor',
  'kokk',
  'lager',
];

export interface Workload {
  /** Writes that PostgreSQL has confirmed, and those that it has not. */
  commits: number;
  failures: number;
  /** Ends the writers after the write at hand. */
  end(): Promise<void>;
}

/**
 * Writers that make, rename, pause and delete needs until they are told to end. `afterCommit` is called with the need of each
 * confirmed write, and waited for: that is where the naive twin writes the engine itself.
 */
export function startWorkload(
  db: Db,
  options: {
    organisationId: string;
    seed: number;
    writers?: number;
    afterCommit?: (needId: string) => Promise<void>;
  },
): Workload {
  const ids: string[] = [];
  let ending = false;
  const workload: Workload = {
    commits: 0,
    failures: 0,
    end: async () => {
      ending = true;
      await Promise.all(writing);
    },
  };

  async function write(random: () => number): Promise<void> {
    const title = `${pick(WORDS, random())} ${pick(WORDS, random())} ${Math.floor(random() * 1e6)}`;
    const known = pick(ids, random());
    const choice = random();
    let id = known;
    if (id === undefined || choice < 0.35) {
      [id] = await insertNeeds(db, options.organisationId, [title]);
      if (id !== undefined) ids.push(id);
    } else if (choice < 0.8) await renameNeed(db, id, title);
    else if (choice < 0.92) await togglePause(db, id);
    else await deleteNeed(db, id);
    workload.commits += 1;
    if (id !== undefined) await options.afterCommit?.(id);
  }

  async function writeOn(random: () => number): Promise<void> {
    while (!ending) {
      await write(random).catch(() => {
        workload.failures += 1;
      });
      await sleep(random() * 30);
    }
  }

  const writing = Array.from({ length: options.writers ?? 6 }, (_, i) =>
    writeOn(seededRandom(options.seed + i)),
  );
  return workload;
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[Math.floor(at * items.length)];
}
