import { AppError } from '@koble/kernel';
import { asked, type ListingDocument, type ListingSource, type SearchEngine } from '@koble/search';

/** Listings whose document in the engine is not the source's, document for document by id, version and hash. */
export interface Wrong {
  missing: string[];
  stale: string[];
  ghost: string[];
}

export const NOTHING_WRONG: Wrong = { missing: [], stale: [], ghost: [] };

/** The judge of all fault tests; shares no code with the reconciler. */
export async function compareIndex(engine: SearchEngine, source: ListingSource): Promise<Wrong> {
  const ids = await source.pageIds('', 1_000_000);
  const right = new Map(
    (await source.readDocuments(ids)).map((document) => [document.id, document]),
  );
  const held = await allDocuments(engine);
  return {
    missing: [...right.keys()].filter((id) => !held.has(id)),
    ghost: [...held.keys()].filter((id) => !right.has(id)),
    stale: [...right.values()]
      .filter((document) => {
        const its = held.get(document.id);
        return (
          its !== undefined &&
          JSON.stringify([its.version, its.hash, its.title]) !==
            JSON.stringify([document.version, document.hash, document.title])
        );
      })
      .map(({ id }) => id),
  };
}

export function countWrong({ missing, stale, ghost }: Wrong): number {
  return missing.length + stale.length + ghost.length;
}

/** None of an index that nobody has made yet: a worker may be killed before it does. */
async function allDocuments(engine: SearchEngine): Promise<Map<string, ListingDocument>> {
  try {
    const { results } = await asked(() =>
      engine.client.index<ListingDocument>(engine.uid).getDocuments({ limit: 1_000_000 }),
    );
    return new Map(results.map((document) => [document.id, document]));
  } catch (error) {
    if (error instanceof AppError && String(error.details['reason']).startsWith('index_not_found'))
      return new Map();
    throw error;
  }
}
