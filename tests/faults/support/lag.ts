import type { Db } from '@koble/db';
import { asked, type SearchEngine } from '@koble/search';
import { setTimeout as sleep } from 'node:timers/promises';
import { insertNeeds } from './needs-queries';

/** Makes a need now and then, and measures from its commit until the engine has it. `end` gives the times in ms, sorted. */
export function measureLag(
  db: Db,
  engine: SearchEngine,
  organisationId: string,
): { end(): Promise<number[]> } {
  const times: number[] = [];
  let ending = false;
  async function measure(): Promise<void> {
    while (!ending) {
      const [id] = await insertNeeds(db, organisationId, ['Måling av forsinkelse']).catch(() => []);
      const committed = performance.now();
      while (id !== undefined && !(await isThere(engine, `role_${id}`))) await sleep(10);
      if (id !== undefined) times.push(performance.now() - committed);
      await sleep(50);
    }
  }
  const measuring = measure();
  return {
    async end() {
      ending = true;
      await measuring;
      return times.sort((a, b) => a - b);
    },
  };
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function isThere(engine: SearchEngine, id: string): Promise<boolean> {
  return asked(() => engine.client.index(engine.uid).getDocument(id, { fields: ['id'] })).then(
    () => true,
    () => false,
  );
}
