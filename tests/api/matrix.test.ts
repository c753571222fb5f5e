import { createBusinessRegister } from '@koble/accounts';
import { appRouter, type Context, type Services } from '@koble/api';
import { createAnswerCache, pageListingIds, readListingDocuments } from '@koble/catalogue';
import { openSearchLeadership, searchDirtySet, type Db } from '@koble/db';
import { openFileStore, openScanner } from '@koble/files';
import { fixedClock } from '@koble/kernel';
import { composeDigests, passOnEvents } from '@koble/notifications';
import { createSync, openSearchEngine } from '@koble/search';
import { callTRPCProcedure, TRPCError } from '@trpc/server';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openRolledBack } from '../support/rolled-back';
import { startRegister } from '../support/register-server';
import { testDatabase } from '../support/test-database';
import { testSearch } from '../support/test-search';
import { CELLS, type Cell } from './support/matrix-cells';
import {
  buildWorld,
  CALLERS,
  CANARIES,
  INVITATION_TOKEN,
  newIds,
  type CallerName,
  type World,
} from './support/world';

const NOW = '2026-11-23T09:00:00Z';
const REFUSALS: readonly string[] = ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND'];
const PROCEDURES = z
  .record(z.string(), z.custom<{ _def: { type: string } }>())
  .parse(appRouter._def.procedures);

/** What a caller was answered. */
type Outcome = { ok: true; data: unknown } | { ok: false; error: TRPCError };

describe('the authorisation matrix', () => {
  const clock = fixedClock(NOW);
  const search = testSearch();
  const closers: (() => Promise<unknown>)[] = [];
  let rolledBack: Awaited<ReturnType<typeof openRolledBack>>;
  let world: World;
  let parts: Omit<Services, 'db'>;
  /** Every answer to somebody who is not the seeker, for the search of what must not be in them. */
  const told: { cell: string; caller: CallerName; text: string }[] = [];

  beforeAll(async () => {
    const database = await testDatabase();
    const tokenHash = createHash('sha256').update(INVITATION_TOKEN).digest('hex');
    world = await buildWorld(database.db, clock.now(), { tokenHash });
    const folder = mkdtempSync(join(tmpdir(), 'koble-matrix-'));
    const register = await startRegister();
    const engine = openSearchEngine(search);
    await fillIndex(database, engine);
    parts = {
      engine,
      cache: createAnswerCache(),
      clock,
      register: createBusinessRegister({ baseUrl: register.url }),
      files: openFileStore(pathToFileURL(folder).href),
      scanner: openScanner(undefined),
    };
    closers.push(
      () => rolledBack.close(),
      () => engine.close(),
      () => register.close(),
      async () => {
        rmSync(folder, { recursive: true });
      },
    );
    rolledBack = await openRolledBack(database.url);
  });
  afterAll(async () => {
    for (const close of closers) await close();
  });

  test('knows every procedure, and no other', () => {
    const known = new Set(Object.keys(CELLS).map((name) => name.split('#')[0] ?? name));
    expect(Object.keys(PROCEDURES).sort()).toEqual([...known].sort());
  });

  test.each(Object.entries(CELLS))(
    '%s answers those it is for, and nobody else',
    async (name, cell) => {
      const path = name.split('#')[0] ?? name;
      const isQuery = PROCEDURES[path]?._def.type === 'query';
      const input = cell.input?.(world);
      const refused = CALLERS.filter((caller) => !cell.yes.includes(caller));
      await rolledBack.undone(async (db) => {
        const before = await contentOf(db);
        for (const caller of refused) {
          const outcome = await call(db, caller, { path, input });
          keep(name, caller, outcome);
          expect(`${caller}: ${wordFor(outcome, { cell, caller })}`).toBe(`${caller}: refused`);
          if (isNotFound(outcome)) await expectLikeUnknown(db, caller, { path, cell, outcome });
        }
        expect(await contentOf(db), 'who is refused changes nothing').toEqual(before);
        if (isQuery)
          for (const caller of cell.yes) await expectAnswer(db, { name, caller, path, input });
      });
      if (!isQuery)
        for (const caller of cell.yes)
          await rolledBack.undone(async (db) => {
            await expectAnswer(db, { name, caller, path, input });
            keepText(`${name} told`, caller, await whatIsTold(db));
          });
    },
  );

  test('no answer to anybody, notification, mail or document holds the seeker’s name, address or place before both have said yes', async () => {
    expect(told.length).toBeGreaterThan(1000);
    const mayKnow = (cell: string, caller: CallerName) =>
      // Both said yes to each other in this one.
      cell === 'introductions.reveal' && WHO_MET.includes(caller);
    for (const { cell, caller, text } of told) {
      if (mayKnow(cell, caller)) continue;
      for (const canary of [CANARIES.name, CANARIES.email])
        expect(text.includes(canary), `${cell} as ${caller} holds ${canary}`).toBe(false);
      // The list of all municipalities has it of course.
      if (cell !== 'taxonomy.names')
        expect(text.includes(CANARIES.municipality), `${cell} as ${caller} holds the place`).toBe(
          false,
        );
    }
    await rolledBack.undone(async (db) => {
      const ids = await pageListingIds(db, '', 100);
      const documents = JSON.stringify(await readListingDocuments(db, ids));
      for (const canary of [CANARIES.name, CANARIES.email]) expect(documents).not.toContain(canary);
    });
  });

  const WHO_MET: readonly CallerName[] = ['owner', 'member', 'adviserForClient'];

  async function call(
    db: Db,
    caller: CallerName,
    { path, input }: { path: string; input: unknown },
  ): Promise<Outcome> {
    const actor = world.actors[caller];
    const context: Context = {
      actor,
      sessionId: actor.kind === 'visitor' ? null : (world.sessions.get(actor.personId) ?? null),
      callerChanged: () => undefined,
      services: { ...parts, db },
    };
    const type = PROCEDURES[path]?._def.type === 'query' ? 'query' : 'mutation';
    try {
      const data: unknown = await callTRPCProcedure({
        router: appRouter,
        path,
        type,
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

  async function expectAnswer(
    db: Db,
    {
      name,
      caller,
      path,
      input,
    }: { name: string; caller: CallerName; path: string; input: unknown },
  ): Promise<void> {
    const outcome = await call(db, caller, { path, input });
    keep(name, caller, outcome);
    expect(
      `${caller}: ${outcome.ok ? 'answered' : `${outcome.error.code} ${outcome.error.message}`}`,
    ).toBe(`${caller}: answered`);
  }

  /** What is somebody else's is answered as what is not there at all. */
  async function expectLikeUnknown(
    db: Db,
    caller: CallerName,
    { path, cell, outcome }: { path: string; cell: Cell; outcome: Outcome },
  ): Promise<void> {
    const unknown = await call(db, caller, { path, input: cell.input?.(elsewhere(world)) });
    expect(`${caller}: ${textOf(outcome)}`).toBe(`${caller}: ${textOf(unknown)}`);
  }

  function keep(cell: string, caller: CallerName, outcome: Outcome): void {
    keepText(cell, caller, textOf(outcome));
  }
  function keepText(cell: string, caller: CallerName, text: string): void {
    if (caller !== 'seeker') told.push({ cell, caller, text });
  }

  /** Passes on what a call told, and gives all that others could read of it; not their address on the mail. */
  async function whatIsTold(db: Db): Promise<string> {
    await passOnEvents({ db, clock, baseUrl: 'https://koble.example' });
    clock.set('2026-11-30T09:00:00Z');
    await composeDigests({ db, clock });
    clock.set(NOW);
    const notifications = await db.selectFrom('notification').select(['kind', 'data']).execute();
    const mails = await db.selectFrom('mail').select(['kind', 'data']).execute();
    const timeline = await db.selectFrom('introductionEvent').select(['kind', 'details']).execute();
    return JSON.stringify([notifications, mails, timeline]);
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
});

function wordFor(outcome: Outcome, { cell, caller }: { cell: Cell; caller: CallerName }): string {
  if (outcome.ok) return 'answered';
  const { code, message } = outcome.error;
  const isTold =
    (code === 'CONFLICT' || code === 'BAD_REQUEST') && cell.told?.[code]?.includes(caller) === true;
  return isTold || REFUSALS.includes(code) ? 'refused' : `${code} ${message}`;
}

function isNotFound(outcome: Outcome): boolean {
  return !outcome.ok && outcome.error.code === 'NOT_FOUND';
}

function textOf(outcome: Outcome): string {
  if (outcome.ok) return JSON.stringify(outcome.data) ?? '';
  const { code, message, cause } = outcome.error;
  return JSON.stringify([code, message, cause instanceof Error ? { ...cause } : null]);
}

/** The same region with ids that nothing has. */
function elsewhere(world: World): World {
  return { ...world, ...newIds() };
}

/** A fingerprint of each table's rows; what was shown is logged, also to who was refused. */
async function contentOf(db: Db): Promise<Record<string, string>> {
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
