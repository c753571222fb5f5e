import { openSearchEngine, createSync, withHash, type SearchEngine } from '@koble/search';
import type { ListingDocument } from '@koble/search/schema';
import { municipality, searchQuery, searchStems, taxonomy, termsOf } from '@koble/taxonomy';
import { CORPUS, type Listing } from './corpus';

const LATER = 4_102_444_800;

/** The corpus in an index of its own with the product's settings, written the way the product writes it. */
export async function indexCorpus(options: { url: string; key: string; prefix: string }): Promise<SearchEngine> {
  const engine = openSearchEngine(options);
  const documents = new Map(CORPUS.map(documentOf).map((document) => [document.id, document]));
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

/** Keys of the listings on the first page of each search, as the catalogue asks for it. */
export async function searchCorpus(
  engine: SearchEngine,
  queries: readonly string[],
  limit = 10,
): Promise<string[][]> {
  const answers = await engine.multiSearch<{ id: string }>(
    queries.map((q) => ({ ...searchQuery(q), attributesToRetrieve: ['id'], limit })),
  );
  return answers.map(({ hits }) => hits.map(({ id }) => keyOf(id)));
}

/** The listing's place in the corpus, as the uuid that a listing must have. */
function idOf(listing: Listing): string {
  return `${listing.kind}_00000000-0000-4000-8000-${String(CORPUS.indexOf(listing)).padStart(12, '0')}`;
}

function keyOf(id: string): string {
  return CORPUS[Number(id.slice(-12))]?.key ?? id;
}

/** With the skills and occupations that the product reads out of the text; nobody has corrected them. */
function documentOf(listing: Listing): ListingDocument {
  const read = taxonomy.understand(`${listing.title}. ${listing.summary}`);
  const skills = read.skills.map(({ id }) => id);
  const ofNeed = listing.kind === 'role' || listing.kind === 'challenge';
  const occupations = ofNeed ? read.occupations.map(({ id }) => id) : [];
  const terms = termsOf(skills, occupations);
  return withHash({
    id: idOf(listing),
    kind: listing.kind,
    version: 1,
    title: listing.title,
    summary: listing.summary,
    terms,
    stems: searchStems(`${listing.title} ${listing.summary} ${terms.join(' ')}`),
    organisation: listing.organisation,
    organisationId: null,
    municipality: listing.municipality,
    place: municipality(listing.municipality)?.name ?? '',
    district: null,
    area: [listing.municipality],
    skills,
    occupations,
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
    capacity: null,
  });
}
