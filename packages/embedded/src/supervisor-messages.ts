/** What the parent says to the supervisor: which servers it wants, and when to end. */
export type ToSupervisor =
  | 'stop'
  | {
      dataDir: string;
      volatile: boolean;
      postgres: boolean;
      meilisearch: boolean;
      postgresPort?: number;
      meilisearchPort?: number;
    };

export type FromSupervisor =
  | { spawned: number }
  | { ready: { databaseUrl?: string; meiliUrl?: string; meiliKey?: string } }
  | { failed: string };
