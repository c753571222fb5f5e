/** What the leader of the search's sync and the servers tell each other: names of channels and of advisory locks. */

/** Sent by a trigger, without payload, when a listing has become dirty. */
export const DIRTY_CHANNEL = 'search_dirty';
/** `writing` before the search index is changed, `written` when it stands still again. */
export const INDEX_CHANNEL = 'search_index';
/** Pairs for pg_advisory_lock; locks are a database's own. */
export const LEAD_LOCK = [7201, 1] as const;
/** Held while the index is being written, so that who comes late can ask. */
export const WRITING_LOCK = [7201, 2] as const;
