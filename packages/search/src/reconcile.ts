import { chunks } from './chunks';
import { asked, type SearchEngine } from './engine';
import { isolate } from './isolate';
import { idsOfSource } from './ids-of-source';
import type { DirtySet, ListingSource, ReconciliationReport } from './ports';
import type { ListingDocument } from './schema';
import { contentHash } from './with-hash';
import { readContent } from './write-documents';

const DOCUMENTS_OF_PAGE = 250;
const IDS_OF_PAGE = 5000;

type Difference = 'missing' | 'stale' | 'ghost';

interface Compared {
  engine: SearchEngine;
  source: ListingSource;
  dirty: DirtySet;
}

/**
 * Compares every document of the engine with what the source would send now, by id, version and the content's own hash (so that a
 * document altered by hand is found, whatever it states), marks those that differ dirty and says what it found. A listing
 * that waits to be sent anyway is not counted. Safe while others write: a difference counts only if it is there twice.
 */
export async function findDifferences(compared: Compared): Promise<ReconciliationReport> {
  const started = performance.now();
  const found = { missing: 0, stale: 0, ghost: 0 };
  const known = new Set<string>();
  const settle = async (suspects: readonly string[]): Promise<void> => {
    const differing = await confirmed(compared, suspects);
    for (const difference of differing.values()) found[difference] += 1;
    await compared.dirty.markDirty([...differing.keys()]);
  };
  for await (const ids of idsOfSource(compared.source, DOCUMENTS_OF_PAGE)) {
    for (const id of ids) known.add(id);
    await settle([...(await differencesOf(compared, ids)).keys()]);
  }
  for await (const ids of idsOfEngine(compared.engine))
    for (const some of chunks(
      ids.filter((id) => !known.has(id)),
      DOCUMENTS_OF_PAGE,
    ))
      await settle(some);
  const report = {
    compared: known.size,
    ...found,
    milliseconds: Math.round(performance.now() - started),
  };
  await compared.dirty.recordReconciliation(report);
  return report;
}

/** The listings among these that differ, and did so both before and after a look at what waits to be sent. */
async function confirmed(
  compared: Compared,
  suspects: readonly string[],
): Promise<Map<string, Difference>> {
  if (suspects.length === 0) return new Map();
  const waiting = new Set(await compared.dirty.findDirty(suspects));
  const still = await differencesOf(
    compared,
    suspects.filter((id) => !waiting.has(id)),
  );
  const waitingNow = new Set(await compared.dirty.findDirty([...still.keys()]));
  return new Map([...still].filter(([id]) => !waitingNow.has(id)));
}

async function differencesOf(
  { engine, source, dirty }: Compared,
  ids: readonly string[],
): Promise<Map<string, Difference>> {
  const differences = new Map<string, Difference>();
  await isolate(
    ids,
    async (some) => {
      const content = await readContent(source, some);
      if (typeof content === 'string') return content;
      const right = new Map(content.documents.map((document) => [document.id, document]));
      const held = await documentsOfEngine(engine, some);
      for (const id of some) {
        const difference = differenceOf(held.get(id), right.get(id));
        if (difference !== undefined) differences.set(id, difference);
      }
      return undefined;
    },
    async (id) => {
      // The sync is to say why it cannot be read, unless it has.
      if ((await dirty.findDirty([id])).length === 0) differences.set(id, 'stale');
    },
  );
  return differences;
}

function differenceOf(
  its: ListingDocument | undefined,
  right: ListingDocument | undefined,
): Difference | undefined {
  if (!right) return its && 'ghost';
  if (!its) return 'missing';
  const same =
    its.version === right.version && its.hash === right.hash && contentHash(its) === right.hash;
  return same ? undefined : 'stale';
}

async function documentsOfEngine(
  engine: SearchEngine,
  ids: readonly string[],
): Promise<Map<string, ListingDocument>> {
  if (ids.length === 0) return new Map();
  const { results } = await asked(() =>
    engine.client
      .index(engine.uid)
      .getDocuments<ListingDocument>({ ids: [...ids], limit: ids.length }),
  );
  return new Map(results.map((document) => [document.id, document]));
}

async function* idsOfEngine(engine: SearchEngine): AsyncGenerator<string[]> {
  for (let offset = 0; ; offset += IDS_OF_PAGE) {
    const { results } = await asked(() =>
      engine.client
        .index(engine.uid)
        .getDocuments<ListingDocument>({ fields: ['id'], offset, limit: IDS_OF_PAGE }),
    );
    yield results.map(({ id }) => id);
    if (results.length < IDS_OF_PAGE) return;
  }
}
