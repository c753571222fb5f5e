import { pageListingIds, readListingDocuments } from '@koble/catalogue';
import type { Db } from '@koble/db';
import { composeDigests, passOnEvents } from '@koble/notifications';
import { describe, expect, test } from 'vitest';
import { contentOf, NOW, PROCEDURES, useMatrix, type Outcome } from './support/matrix-calls';
import type { Cell } from './support/cell';
import { CELLS } from './support/matrix-cells';
import type { World } from './support/world';
import { CALLERS, CANARIES, type CallerName } from './support/world-callers';
import { newIds } from './support/world-ids';

const REFUSALS: readonly string[] = ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND'];

/** The municipality as a value of its own: its digits may stand in any id. */
const PLACE = new RegExp(`(?<![0-9a-f-])${CANARIES.municipality}(?![0-9a-f-])`);

describe('the authorisation matrix', () => {
  const matrix = useMatrix();
  const { clock, call, undone } = matrix;
  /** Every answer to somebody who is not the seeker, for the search of what must not be in them. */
  const told: { cell: string; caller: CallerName; text: string }[] = [];

  test('knows every procedure, and no other', () => {
    const known = new Set(Object.keys(CELLS).map((name) => name.split('#')[0] ?? name));
    expect(Object.keys(PROCEDURES).sort()).toEqual([...known].sort());
  });

  test.each(Object.entries(CELLS))(
    '%s answers those it is for, and nobody else',
    async (name, cell) => {
      const path = name.split('#')[0] ?? name;
      const isQuery = PROCEDURES[path]?._def.type === 'query';
      const input = cell.input?.(matrix.world);
      const refused = CALLERS.filter((caller) => !cell.yes.includes(caller));
      await undone(async (db) => {
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
          await undone(async (db) => {
            await expectAnswer(db, { name, caller, path, input });
            keepText(`${name} told`, caller, await whatIsTold(db));
          });
    },
  );

  test('no answer to anybody, notification, mail or document holds the seeker’s name, address, place or salary wish before both have said yes', async () => {
    expect(told.length).toBeGreaterThan(1000);
    const mayKnow = (cell: string, caller: CallerName) =>
      // Both said yes to each other in this one.
      cell === 'introductions.reveal' && WHO_MET.includes(caller);
    for (const { cell, caller, text } of told) {
      if (mayKnow(cell, caller)) continue;
      for (const canary of [CANARIES.name, CANARIES.email, String(CANARIES.salaryOre)])
        expect(text.includes(canary), `${cell} as ${caller} holds ${canary}`).toBe(false);
      // The list of all municipalities has it of course.
      if (cell !== 'taxonomy.names')
        expect(PLACE.test(text), `${cell} as ${caller} holds the place`).toBe(false);
    }
    await undone(async (db) => {
      const ids = await pageListingIds(db, '', 100);
      const documents = JSON.stringify(await readListingDocuments(db, ids));
      for (const canary of [CANARIES.name, CANARIES.email, String(CANARIES.salaryOre)])
        expect(documents).not.toContain(canary);
    });
  });

  const WHO_MET: readonly CallerName[] = ['owner', 'member', 'adviserForClient'];

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
    const unknown = await call(db, caller, { path, input: cell.input?.(elsewhere(matrix.world)) });
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
  if (outcome.ok) return JSON.stringify([outcome.data]);
  const { code, message, cause } = outcome.error;
  return JSON.stringify([code, message, cause instanceof Error ? Object.entries(cause) : null]);
}

/** The same region with ids that nothing has. */
function elsewhere(world: World): World {
  return { ...world, ...newIds() };
}
