import { taxonomy } from '@koble/taxonomy';
import { findListingIds } from './catalogue-queries';
import { listingCard } from './listing-card';
import { readListingDocuments } from './listing-documents';
import type { ListingCard } from './schema';
import type { SearchServices } from './search-services';
import type { SimilarSubject } from './similar-subject';
import type { Visibility } from './visibility';

/** Shorter words tell nothing of what a listing is about. */
const WORD = /\p{L}{4,}/gu;

/**
 * Listings worth comparing as PostgreSQL finds them while the engine is down: by the words of the title and the bokmål names of
 * skills and occupations, any of them.
 */
export async function similarWithoutEngine(
  { db, clock }: Pick<SearchServices, 'db' | 'clock'>,
  visibility: Visibility,
  subject: SimilarSubject,
): Promise<ListingCard[]> {
  const names = [...subject.skills, ...subject.occupations].map((id) => taxonomy.label(id, 'nb'));
  const words = [...names, ...(subject.title.match(WORD) ?? [])];
  if (words.length === 0) return [];
  const { ids } = await findListingIds(db, visibility, {
    q: words.map((word) => `"${word.replaceAll('"', ' ')}"`).join(' or '),
    kind: null,
    municipalities: null,
    sort: 'relevance',
    page: 1,
  });
  const now = clock.now().getTime() / 1000;
  return (await readListingDocuments(db, ids))
    .filter(({ id, expiresAt }) => id !== subject.id && expiresAt > now)
    .map((found) => listingCard(found, subject.municipality));
}
