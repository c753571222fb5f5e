export {
  asked,
  openSearchEngine,
  type EngineAnswer,
  type EngineOptions,
  type EngineQuery,
  type SearchEngine,
} from './engine';
export { above, below, noneOf, oneOf, type Filter, type FilterElement } from './filter';
export type { ComparableAttribute, FilterableAttribute } from './listings-index';
export type {
  DirtyRow,
  DirtySet,
  ListingSource,
  ReconciliationReport,
  SearchLeadership,
  SyncLog,
} from './ports';
export { LISTING_KINDS, type ListingDocument, type ListingKind } from './schema';
export type { SearchErrorCode } from './search-error';
export type { SyncParts } from './send-due';
export { createSync, type SearchSync, type SyncOptions } from './sync';
export { withHash } from './with-hash';
