import { asked, type DirtySet, type ListingSource, type SearchEngine } from '@koble/search';
import type { Db } from '@koble/db';
import { sql } from 'kysely';
import { setTimeout as sleep } from 'node:timers/promises';

/*
 * Syncs with one mistake each. The checks must see every one of them fail: a check that cannot fail proves nothing.
 */

/** Forgets a listing when it takes it, and gathers for a moment before it sends: what a killed worker had in its hands is lost. */
export function forgetsWhenTaking(dirty: DirtySet, db: Db): DirtySet {
  return {
    ...dirty,
    async takeDue(limit) {
      const rows = await dirty.takeDue(limit);
      await removeAll(
        db,
        rows.map(({ id }) => id),
      );
      await sleep(100);
      return rows;
    },
    acknowledge: () => Promise.resolve(),
  };
}

/** Forgets a listing when it was sent, also when it has changed since. */
export function ignoresVersions(dirty: DirtySet, db: Db): DirtySet {
  return {
    ...dirty,
    acknowledge: (rows) =>
      removeAll(
        db,
        rows.map(({ id }) => id),
      ),
  };
}

/** Takes the engine's "accepted" for done: a task that fails later is never seen. */
export async function acknowledgesOnAccept(
  engine: SearchEngine,
  { dirty, source }: { dirty: DirtySet; source: ListingSource },
): Promise<void> {
  for (let rows = await dirty.takeDue(500); rows.length > 0; rows = await dirty.takeDue(500)) {
    const documents = await source.readDocuments(rows.map(({ id }) => id));
    await asked(() =>
      engine.client.index(engine.uid).addDocuments(documents, { primaryKey: 'id' }),
    );
    await dirty.acknowledge(rows);
  }
  // Only so that the check does not come too early.
  await asked(() =>
    engine.client.index(engine.uid).deleteDocuments(['none']).waitTask({ interval: 5 }),
  );
}

/** Sends a refused batch again as it is: one bad document holds up all the others. */
export async function neverDivides(
  engine: SearchEngine,
  { dirty, source }: { dirty: DirtySet; source: ListingSource },
): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const rows = await dirty.takeDue(500);
    const documents = await source.readDocuments(rows.map(({ id }) => id));
    const task = await engine.client
      .index(engine.uid)
      .addDocuments(documents, { primaryKey: 'id' })
      .waitTask({ interval: 5 });
    if (task.status === 'succeeded') await dirty.acknowledge(rows);
  }
}

/** Writes the engine from the request itself, right after the commit. */
export function writesTwice(
  engine: SearchEngine,
  source: ListingSource,
): (needId: string) => Promise<void> {
  return async (needId) => {
    const ids = [`role_${needId}`, `challenge_${needId}`];
    const documents = await source.readDocuments(ids);
    const there = new Set(documents.map(({ id }) => id));
    const gone = ids.filter((id) => !there.has(id));
    const index = engine.client.index(engine.uid);
    const calls = [
      ...(documents.length > 0
        ? [asked(() => index.addDocuments(documents, { primaryKey: 'id' }))]
        : []),
      ...(gone.length > 0 ? [asked(() => index.deleteDocuments(gone))] : []),
    ];
    // The user has been answered: nobody is there to try again.
    await Promise.allSettled(calls);
  };
}

/** Compares how many there are, not what they are. */
export async function comparesCounts(engine: SearchEngine, source: ListingSource): Promise<number> {
  const { numberOfDocuments } = await asked(() => engine.client.index(engine.uid).getStats());
  return Math.abs((await source.pageIds('', 1_000_000)).length - numberOfDocuments);
}

/** Empties the index and fills it again where it stands. */
export async function refillsInPlace(engine: SearchEngine, source: ListingSource): Promise<void> {
  const index = engine.client.index(engine.uid);
  await index.deleteAllDocuments().waitTask({ interval: 5 });
  const documents = await source.readDocuments(await source.pageIds('', 1_000_000));
  await index.addDocuments(documents).waitTask({ interval: 5, timeout: 60_000 });
}

async function removeAll(db: Db, ids: readonly string[]): Promise<void> {
  await sql`delete from search_dirty where listing_id = any(${[...ids]}::text[])`.execute(db);
}
