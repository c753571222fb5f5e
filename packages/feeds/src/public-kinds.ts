import { LISTING_KINDS, type ListingKind } from '@koble/catalogue/schema';
import { z } from 'zod';

export type PublicKind = Exclude<ListingKind, 'candidate'>;

/** What is told to anybody: everything but people. */
export const PUBLIC_KINDS = LISTING_KINDS.filter(isPublicKind);

export const PublicKindName = z.enum(PUBLIC_KINDS);

export function isPublicKind(kind: ListingKind): kind is PublicKind {
  return kind !== 'candidate';
}
