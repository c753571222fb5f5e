import { ZodError } from 'zod';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../support/test-database';
import { contentOf, PROCEDURES, useMatrix, type Outcome } from './support/matrix-calls';
import type { Cell } from './support/cell';
import { CELLS } from './support/matrix-cells';
import type { CallerName } from './support/world-callers';

/** What somebody would give themself if they could; a catalogue without these was not read. */
const KNOWN = [
  ...['role', 'state', 'organisationId', 'personId', 'version', 'releasedAt', 'receiverYesAt'],
  ...['emailVerified', 'interests', 'initiatorYesAt', 'storageKey', 'tokenHash', 'operatorId'],
];

/** What somebody says of a company that they only try. */
const COMPANY = [
  ...['number', 'name', 'form', 'industry', 'industryCode', 'municipality', 'foundedOn'],
  ...['employees', 'status', 'source', 'sourceAt'],
].map((fact) => `company.${fact}`);

/** Columns that an input has though its example in the matrix leaves them out, by where they stand in it. */
const ALSO_ITS_OWN: Readonly<Record<string, readonly string[]>> = {
  'calls.publish': ['call.rules.0.sourceUrl', 'call.rules.1.amountOre', 'call.rules.1.sourceUrl'],
  'funding.answer': ['answers', 'budgetOre', ...COMPANY],
  'funding.answerAll': ['answers', 'budgetOre', ...COMPANY],
  'funding.project': ['answers', 'costs.ownHours', ...COMPANY],
  'introductions.answerOutcome': ['note'],
  'introductions.saveDraft': ['criteria', 'needId', 'operatorId', 'why'],
  'matching.bundles': ['answers', ...COMPANY],
};

const MUTATIONS = Object.keys(PROCEDURES).filter(
  (path) => PROCEDURES[path]?._def.type === 'mutation',
);
const READING = Object.entries(CELLS).filter(([name]) => {
  const path = pathOf(name);
  return MUTATIONS.includes(path) && PROCEDURES[path]?._def.inputs.length !== 0;
});

describe('keys named like a column', async () => {
  const matrix = useMatrix();
  const { db } = await testDatabase();
  let columns: string[];
  beforeAll(async () => {
    const tables = await db.introspection.getTables();
    const names = tables.flatMap((table) => table.columns.map((column) => column.name));
    columns = [...new Set(names.map(camelCase))].sort();
  });

  test('are all those of the database, and tried on every mutation that reads an input', () => {
    expect(columns).toEqual(expect.arrayContaining(KNOWN));
    const tried = new Set(READING.map(([name]) => pathOf(name)));
    expect(MUTATIONS.filter((path) => !tried.has(path))).toEqual([
      'accounts.leave',
      'candidates.confirm',
      'candidates.pause',
      'candidates.resume',
      'candidates.remove',
      'cases.renewCalendar',
      'cases.revokeCalendar',
      'matching.rolesForMe',
      'matching.challengesForUs',
    ]);
  });

  test.each(READING)('are refused by %s, and set nothing', async (cellName, cell) => {
    const path = pathOf(cellName);
    const input = cell.input?.(matrix.world);
    await matrix.undone(async (trx) => {
      const before = await contentOf(trx);
      const accepted: string[] = [];
      for (const place of placesIn(input))
        for (const key of columns) {
          const name = [...place.path, key].join('.');
          if (Object.hasOwn(place.object, key) || ALSO_ITS_OWN[path]?.includes(name)) continue;
          const changed = place.with({ ...place.object, [key]: null });
          const outcome = await matrix.call(trx, callerOf(cell), { path, input: changed });
          if (!isRefused(outcome, { ...place, key })) accepted.push(name);
        }
      expect(accepted).toEqual([]);
      expect(await contentOf(trx)).toEqual(before);
    });
  });
});

function pathOf(name: string): string {
  return name.split('#')[0] ?? name;
}

function camelCase(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Somebody who is answered, or told why it cannot be now: never somebody whom a rule stops before the input is read. */
function callerOf({ yes, told }: Cell): CallerName {
  const caller = yes[0] ?? told?.CONFLICT?.[0];
  if (caller === undefined) throw new Error('nobody is answered');
  return caller;
}

interface Place {
  path: readonly string[];
  object: object;
  /** The whole input with another object in this place. */
  with(object: object): unknown;
}

/** The input itself where it is an object, and each object inside. */
function placesIn(input: unknown, path: readonly string[] = []): Place[] {
  if (input === undefined) return [{ path, object: {}, with: (object) => object }];
  if (typeof input !== 'object' || input === null) return [];
  const inside = Object.entries(input).flatMap(([key, value]) =>
    value === undefined
      ? []
      : placesIn(value, [...path, key]).map((place) => ({
          ...place,
          with: (object: object) => replaced(input, key, place.with(object)),
        })),
  );
  return Array.isArray(input)
    ? inside
    : [{ path, object: input, with: (object) => object }, ...inside];
}

function replaced(whole: object, key: string, part: unknown): unknown {
  return Array.isArray(whole)
    ? whole.map((item: unknown, i) => (String(i) === key ? part : item))
    : { ...whole, [key]: part };
}

/** The key is what is wrong, in its place: not that something else is. */
function isRefused(outcome: Outcome, { path, key }: { path: readonly string[]; key: string }) {
  if (outcome.ok || outcome.error.code !== 'BAD_REQUEST') return false;
  const { cause } = outcome.error;
  return (
    cause instanceof ZodError &&
    cause.issues.some(
      (issue) =>
        issue.code === 'unrecognized_keys' &&
        issue.keys.includes(key) &&
        issue.path.join('.') === path.join('.'),
    )
  );
}
