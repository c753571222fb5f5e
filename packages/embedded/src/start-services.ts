import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { superviseServers } from './supervised-servers';
import { throwAwayFolder } from './throw-away-folder';

export interface Services {
  databaseUrl: string;
  meiliUrl: string;
  meiliKey: string;
  /** Resolves when a server, or what holds them, ended without being asked to. */
  failed: Promise<Error>;
  stop(): Promise<void>;
}

export interface ServiceOptions {
  /** Where the data is kept. Without it the data lies in a temporary folder, which goes when the servers do. */
  dataDir?: string;
  /** Nothing is forced to disk: for tests. */
  volatile?: boolean;
  /** The wanted ports; another one is taken when it is in use. */
  postgresPort?: number;
  meilisearchPort?: number;
}

/**
 * PostgreSQL and Meilisearch for this process. DATABASE_URL and MEILI_URL (with MEILI_MASTER_KEY), where set, are used as
 * they are; what is not set is started on this machine and ends with this process, however it ends.
 */
export async function startServices(options: ServiceOptions): Promise<Services> {
  const given = givenServers(process.env);
  if (given.databaseUrl !== undefined && given.meiliUrl !== undefined)
    return {
      databaseUrl: given.databaseUrl,
      meiliUrl: given.meiliUrl,
      meiliKey: given.meiliKey,
      failed: new Promise(() => undefined),
      stop: () => Promise.resolve(),
    };
  const dataDir = options.dataDir === undefined ? throwAwayFolder() : resolve(options.dataDir);
  const thrownAway = options.dataDir === undefined;
  mkdirSync(dataDir, { recursive: true });
  const { databaseUrl, meiliUrl, meiliKey, failed, stop } = await superviseServers({
    dataDir,
    thrownAway,
    volatile: options.volatile ?? false,
    postgres: given.databaseUrl === undefined ? { port: options.postgresPort ?? 0 } : undefined,
    meilisearch: given.meiliUrl === undefined ? { port: options.meilisearchPort ?? 0 } : undefined,
  });
  return {
    databaseUrl: given.databaseUrl ?? databaseUrl ?? '',
    meiliUrl: given.meiliUrl ?? meiliUrl ?? '',
    meiliKey: meiliKey ?? given.meiliKey,
    failed,
    async stop() {
      await stop();
      // Again, for a supervisor that was killed.
      if (thrownAway) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function givenServers(environment: NodeJS.ProcessEnv): {
  databaseUrl: string | undefined;
  meiliUrl: string | undefined;
  meiliKey: string;
} {
  return {
    databaseUrl: environment['DATABASE_URL'],
    meiliUrl: environment['MEILI_URL'],
    meiliKey: environment['MEILI_MASTER_KEY'] ?? '',
  };
}
