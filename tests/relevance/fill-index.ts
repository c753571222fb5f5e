import { createSync, openSearchEngine, withHash, type SearchEngine } from '@koble/search';
import type { ListingDocument, ListingKind } from '@koble/search/schema';

export interface EnginePlace {
  url: string;
  key: string;
  prefix: string;
}

const LATER = 4_102_444_800;

/** Fills an index of its own, with the product's settings and in the product's way. */
export async function fillIndex(
  place: EnginePlace,
  list: readonly ListingDocument[],
): Promise<SearchEngine> {
  const engine = openSearchEngine({ ...place, searchTimeoutMs: 20_000 });
  const documents = new Map(list.map((document) => [document.id, document]));
  const ids = [...documents.keys()].sort();
  const sync = createSync(
    {
      engine,
      source: {
        readDocuments: async (some) => some.flatMap((id) => documents.get(id) ?? []),
        pageIds: async (after, limit) => ids.filter((id) => id > after).slice(0, limit),
      },
      dirty: {
        takeDue: async () => [],
        acknowledge: async () => undefined,
        quarantine: async ({ id }, problem) => {
          throw new Error(`${id}: ${problem}`);
        },
        findDirty: async () => [],
        markDirty: async (some) => {
          throw new Error(`not taken: ${some.join(', ')}`);
        },
        recordReconciliation: async () => undefined,
      },
      leadership: {
        lead: async () => 'new',
        announce: async () => undefined,
        waitForDirty: async () => undefined,
      },
    },
    { log: { info: () => undefined, warn: () => undefined } },
  );
  await sync.rebuild();
  return engine;
}

/** A document that is found by its words alone; `number` is its place in a list, and comes back from `numberOf`. */
export function wordsDocument(
  number: number,
  kind: ListingKind,
  words: Pick<ListingDocument, 'title' | 'terms' | 'stems'> & Partial<ListingDocument>,
): ListingDocument {
  return withHash({
    id: `${kind}_00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    kind,
    version: 1,
    summary: '',
    organisation: '',
    organisationId: null,
    municipality: null,
    place: '',
    district: null,
    area: ['*'],
    skills: [],
    occupations: [],
    industry: null,
    mode: [],
    extent: [],
    purposes: [],
    instrument: null,
    publishedAt: 1_790_000_000,
    deadline: null,
    expiresAt: LATER,
    amountOre: null,
    interests: 0,
    answers: null,
    answerDays: null,
    capacity: null,
    studentTask: false,
    ...words,
  });
}

export function numberOf(id: string): number {
  return Number(id.slice(-12));
}
