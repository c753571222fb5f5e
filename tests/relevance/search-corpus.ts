import type { SearchEngine } from '@koble/search';
import type { ListingDocument } from '@koble/search/schema';
import { municipality, searchQuery, searchStems, taxonomy, termsOf } from '@koble/taxonomy';
import { CORPUS, type Listing } from './corpus';
import { fillIndex, numberOf, wordsDocument, type EnginePlace } from './fill-index';

export function indexCorpus(place: EnginePlace): Promise<SearchEngine> {
  return fillIndex(place, CORPUS.map(documentOf));
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
  return answers.map(({ hits }) => hits.flatMap(({ id }) => CORPUS[numberOf(id)]?.key ?? []));
}

/** With the skills and occupations that the product reads out of the text; nobody has corrected them. */
function documentOf(listing: Listing, number: number): ListingDocument {
  const read = taxonomy.understand(`${listing.title}. ${listing.summary}`);
  const skills = read.skills.map(({ id }) => id);
  const ofNeed = listing.kind === 'role' || listing.kind === 'challenge';
  const occupations = ofNeed ? read.occupations.map(({ id }) => id) : [];
  const terms = termsOf(skills, occupations);
  const { title, summary, organisation } = listing;
  return wordsDocument(number, listing.kind, {
    title,
    summary,
    terms,
    stems: searchStems(`${title} ${summary} ${terms.join(' ')}`),
    organisation,
    municipality: listing.municipality,
    place: municipality(listing.municipality)?.name ?? '',
    area: [listing.municipality],
    skills,
    occupations,
  });
}
