import type { Actor } from '@koble/accounts/schema';
import { canSeeCards } from '@koble/candidates';
import { LISTING_KINDS, type ListingKind } from '@koble/search/schema';

/** Which kinds somebody may find at all, and which single listings not. Added to every search on the server. */
export interface Visibility {
  kinds: ListingKind[];
  hiddenIds: string[];
}

const PUBLIC_KINDS = LISTING_KINDS.filter((kind) => kind !== 'candidate');

/**
 * Nameless candidates are for companies and the operators' advisers, and never for an organisation that the candidate has
 * shut out (`blockedCandidates`: ids of candidates). Everything else that is open is for everybody.
 */
export function visibilityOf(actor: Actor, blockedCandidates: readonly string[]): Visibility {
  return canSeeCards(actor)
    ? {
        kinds: [...LISTING_KINDS],
        hiddenIds: blockedCandidates.map((id) => `candidate_${id}`),
      }
    : { kinds: PUBLIC_KINDS, hiddenIds: [] };
}
