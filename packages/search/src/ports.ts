import type { ListingDocument } from './schema';

/** Where the documents come from: the database, which is right whatever the engine says. */
export interface ListingSource {
  /** The documents of these listings as they are now, each `withHash`; those not given back must not be in the engine. */
  readDocuments(ids: readonly string[]): Promise<ListingDocument[]>;
  /** The next ids behind `afterId` ('' for the first), in order, of all listings that the engine must have. */
  pageIds(afterId: string, limit: number): Promise<string[]>;
}

/** A listing whose document in the engine may be older than `version`. */
export interface DirtyRow {
  id: string;
  version: number;
}

/** The listings that the engine may have wrong; a row leaves only when the engine is known to have that version or a newer one. */
export interface DirtySet {
  /** Those that are due, longest waiting first. */
  takeDue(limit: number): Promise<DirtyRow[]>;
  /** Removes the rows that have not become newer since they were taken. */
  acknowledge(rows: readonly DirtyRow[]): Promise<void>;
  /** Puts a row that the engine refuses aside, with the reason; it is tried again ever more seldom, and at once when it changes. */
  quarantine(row: DirtyRow, problem: string): Promise<void>;
  /** Which of these have a row, due or not. */
  findDirty(ids: readonly string[]): Promise<string[]>;
  markDirty(ids: readonly string[]): Promise<void>;
  recordReconciliation(report: ReconciliationReport): Promise<void>;
}

/** What a comparison of engine and source found and sent on to be mended. */
export interface ReconciliationReport {
  compared: number;
  /** Listings that the engine lacked. */
  missing: number;
  /** Documents of another version or content than the source's. */
  stale: number;
  /** Documents that the engine should not have had. */
  ghost: number;
  milliseconds: number;
}

/** The right to write the engine, held by one process at a time. */
export interface SearchLeadership {
  /** `new` when the lead was taken by this very call, `kept` when it was ours already, `other` when another process has it. */
  lead(): Promise<'new' | 'kept' | 'other'>;
  /**
   * Tells every server that the index is about to change, or that it stands still again. Goes over the connection that holds
   * the lead, so that it throws when the lead is lost: nothing is sent to the engine without it.
   */
  announce(state: 'writing' | 'written'): Promise<void>;
  /** Resolves when a listing has become dirty, or after `timeoutMs`. */
  waitForDirty(timeoutMs: number): Promise<void>;
}

/** What the sync tells about itself: ids and counts, nothing about people. */
export interface SyncLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}
