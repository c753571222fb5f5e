export {
  asked,
  openSearchEngine,
  type EngineAnswer,
  type EngineQuery,
  type SearchEngine,
} from './engine';
export { above, emptyOrOneOf, noneOf, oneOf, type Filter } from './filter';
export type { DirtySet, ListingSource, SearchLeadership } from './ports';
export type { ListingDocument } from './schema';
export type { SyncParts } from './send-due';
export type { SearchErrorCode } from './search-error';
export { createSync, type SearchSync } from './sync';
export { withHash } from './with-hash';
