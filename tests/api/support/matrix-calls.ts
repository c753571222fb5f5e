import { createBusinessRegister } from '@koble/accounts';
import { appRouter, type Context, type Services } from '@koble/api';
import { createSearchMemory, pageListingIds, readListingDocuments } from '@koble/catalogue';
import { openSearchLeadership, searchDirtySet, type Db } from '@koble/db';
import { openFileStore, openScanner } from '@koble/files';
import { fixedClock } from '@koble/kernel';
import { createSync, openSearchEngine } from '@koble/search';
import { callTRPCProcedure, TRPCError } from '@trpc/server';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { z } from 'zod';
import { startRegister } from '../../support/register-server';
import { openRolledBack } from '../../support/rolled-back';
import { testDatabase } from '../../support/test-database';
import { testSearch } from '../../support/test-search';
import { buildWorld, INVITATION_TOKEN, LINK_SECRET, type World } from './world';
import type { CallerName } from './world-callers';

/** The moment at which the matrix's region is as it is. */
export const NOW = '2026-11-23T09:00:00Z';

/** Every procedure of the router by its path; one without `inputs` reads nothing of what it is sent. */
export const PROCEDURES = z
  .record(z.string(), z.custom<{ _def: { type: string; inputs: readonly unknown[] } }>())
  .parse(appRouter._def.procedures);

/** What a caller was answered. */
export type Outcome = { ok: true; data: unknown } | { ok: false; error: TRPCError };

export interface Matrix {
  world: World;
  clock: ReturnType<typeof fixedClock>;
  /** Gives a database in which everything is undone afterwards. */
  undone<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  /** Calls a procedure as one of the region's people, without the network in between. */
  call(db: Db, caller: CallerName, asked: { path: string; input: unknown }): Promise<Outcome>;
}

/** The region of `buildWorld` behind the router: database, index, files and register, made before the tests of this file. */
export function useMatrix(): Matrix {
  const clock = fixedClock(NOW);
  const search = testSearch();
  const closers: (() => Promise<unknown>)[] = [];
  let made: { world: World; rolledBack: RolledBack; parts: Omit<Services, 'db'> } | undefined;

  beforeAll(async () => {
    const database = await testDatabase();
    const tokenHash = createHash('sha256').update(INVITATION_TOKEN).digest('hex');
    const world = await buildWorld(database.db, clock.now(), { tokenHash });
    const folder = mkdtempSync(join(tmpdir(), 'koble-matrix-'));
    const register = await startRegister();
    const engine = openSearchEngine(search);
    await fillIndex(database, engine);
    const rolledBack = await openRolledBack(database.url);
    closers.push(
      () => rolledBack.close(),
      () => engine.close(),
      () => register.close(),
      async () => {
        rmSync(folder, { recursive: true });
      },
    );
    const parts = {
      engine,
      ...createSearchMemory(database.db),
      clock,
      register: createBusinessRegister({ baseUrl: register.url }),
      files: openFileStore(pathToFileURL(folder).href),
      scanner: openScanner(undefined),
      secret: LINK_SECRET,
      baseUrl: 'https://koble.example',
    };
    made = { world, rolledBack, parts };
  });
  afterAll(async () => {
    for (const close of closers) await close();
  });

  const ready = () => {
    if (made === undefined) throw new Error('The matrix is only there inside a test');
    return made;
  };
  return {
    clock,
    get world() {
      return ready().world;
    },
    undone: (work) => ready().rolledBack.undone(work),
    call: (db, caller, asked) => {
      const { world, parts } = ready();
      const actor = world.actors[caller];
      const context: Context = {
        actor,
        sessionId: actor.kind === 'visitor' ? null : (world.sessions.get(actor.personId) ?? null),
        callerChanged: () => undefined,
        services: { ...parts, db },
      };
      return callAs(context, asked);
    },
  };
}

type RolledBack = Awaited<ReturnType<typeof openRolledBack>>;

async function callAs(
  context: Context,
  { path, input }: { path: string; input: unknown },
): Promise<Outcome> {
  try {
    const data: unknown = await callTRPCProcedure({
      router: appRouter,
      path,
      type: PROCEDURES[path]?._def.type === 'query' ? 'query' : 'mutation',
      ctx: context,
      getRawInput: () => Promise.resolve(input),
      signal: undefined,
      batchIndex: 0,
    });
    return { ok: true, data };
  } catch (error) {
    if (error instanceof TRPCError) return { ok: false, error };
    throw error;
  }
}

async function fillIndex(
  database: { db: Db; url: string },
  engine: Services['engine'],
): Promise<void> {
  const leadership = openSearchLeadership(database.url);
  await createSync(
    {
      engine,
      leadership,
      dirty: searchDirtySet(database.db),
      source: {
        readDocuments: (ids) => readListingDocuments(database.db, ids),
        pageIds: (afterId, limit) => pageListingIds(database.db, afterId, limit),
      },
    },
    { log: { info: () => undefined, warn: () => undefined } },
  ).drain();
  await leadership.close();
}

/** A fingerprint of each table's rows; what was shown is logged, also to who was refused. */
export async function contentOf(db: Db): Promise<Record<string, string>> {
  const tables = await db.introspection.getTables();
  const content: Record<string, string> = {};
  for (const { name, isView } of tables) {
    if (
      isView ||
      name === 'kysely_migration' ||
      name === 'kysely_migration_lock' ||
      name === 'match_log'
    )
      continue;
    const { rows } = await sql<{ hash: string | null }>`
      select md5(string_agg(md5(t::text), '' order by md5(t::text))) as hash from ${sql.table(name)} t`.execute(
      db,
    );
    content[name] = rows[0]?.hash ?? '';
  }
  return content;
}
