export { openDatabase, type Database, type Db, type Trx } from './database';
export type { DB } from './generated-types';
export { inTransaction } from './in-transaction';
export { migrateToLatest } from './migrate';
export { openSearchLeadership } from './search-leadership';
export { searchDirtySet, searchLag } from './search-queries';
export { watchSearchIndex } from './watch-search-index';
