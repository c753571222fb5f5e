/** What the parent says to the supervisor: which servers it wants, and when to end. */
export type ToSupervisor = 'stop' | Wanted;

export interface Wanted {
  dataDir: string;
  /** The folder goes when the servers do. */
  thrownAway: boolean;
  volatile: boolean;
  postgres: { port: number } | undefined;
  meilisearch: { port: number } | undefined;
}

export type FromSupervisor = { ready: Addresses } | { failed: string };

/** Of the servers that were wanted. */
export interface Addresses {
  databaseUrl?: string;
  meiliUrl?: string;
  meiliKey?: string;
}
