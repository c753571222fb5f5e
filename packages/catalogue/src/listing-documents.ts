import { candidateDocuments } from '@koble/candidates';
import type { Db } from '@koble/db';
import { callDocuments } from '@koble/funding';
import { needDocuments } from '@koble/needs';
import { pilotDocuments } from '@koble/pilots';
import { LISTING_KINDS, type ListingDocument, type ListingKind } from '@koble/search/schema';

/**
 * The documents of these listings as their rows are now. A listing that is gone, closed or never was is left out: the
 * search engine must not have it.
 */
export async function readListingDocuments(
  db: Db,
  listingIds: readonly string[],
): Promise<ListingDocument[]> {
  const ids = Object.fromEntries(
    LISTING_KINDS.map((kind) => [kind, sourceIdsOf(listingIds, kind)]),
  );
  const documents = await Promise.all([
    needDocuments(db, 'role', ids['role'] ?? []),
    needDocuments(db, 'challenge', ids['challenge'] ?? []),
    pilotDocuments(db, ids['pilot'] ?? []),
    callDocuments(db, ids['call'] ?? []),
    candidateDocuments(db, ids['candidate'] ?? []),
  ]);
  return documents.flat();
}

function sourceIdsOf(listingIds: readonly string[], kind: ListingKind): string[] {
  const prefix = `${kind}_`;
  return listingIds.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
}
