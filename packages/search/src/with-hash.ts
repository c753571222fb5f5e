import { fingerprint } from '@koble/kernel/fingerprint';
import type { ListingDocument } from './schema';

/** The document with the fingerprint of its content: everything but version and hash. */
export function withHash(document: Omit<ListingDocument, 'hash'>): ListingDocument {
  return { ...document, hash: contentHash(document) };
}

/** The fingerprint of what a document says, whatever it states as its own hash. */
export function contentHash(document: object): string {
  return fingerprint({ ...document, version: undefined, hash: undefined });
}
