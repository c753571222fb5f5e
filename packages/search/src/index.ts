export { LISTING_KINDS, type ListingDocument, type ListingKind } from './schema';
