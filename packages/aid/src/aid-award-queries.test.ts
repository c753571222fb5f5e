import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { recordAward } from './record-award';
import { removeAward } from './remove-award';
import { awardsOfUndertaking } from './undertaking';

const { db } = await testDatabase();

async function anAward(
  organisationId: string,
  giver: string,
  more: { source?: 'registered' | 'declared' } = {},
) {
  await db
    .insertInto('aidAward')
    .values({
      organisationId,
      giver,
      grantedOn: '2026-02-28',
      amountOre: 100_000,
      nokPerEur: 11.5125,
      basis: 'de_minimis',
      source: 'registered',
      ...more,
    })
    .execute();
}

describe('the awards of an undertaking', () => {
  test('are read as they were written, the day as a day', async () => {
    const company = await anOrganisation(db, { kind: 'company', name: 'Alene Demo AS' });
    await anAward(company, 'Demofondet', { source: 'declared' });
    expect(await awardsOfUndertaking(db, company)).toEqual([
      {
        organisationId: company,
        grantedOn: '2026-02-28',
        giver: 'Demofondet',
        amountOre: 100_000,
        nokPerEur: 11.5125,
        basis: 'de_minimis',
        source: 'declared',
      },
    ]);
  });

  test('are those of all companies one can reach over agreed links in either direction, each once, whoever asks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), {
          selector: (pair) => String(pair.toSorted()),
          maxLength: 8,
        }),
        async (pairs) => {
          const links = pairs.filter(([a, b]) => a !== b);
          const ids = await Promise.all(
            [0, 1, 2, 3, 4, 5].map((n) =>
              anOrganisation(db, { kind: 'company', name: `Demo ${n} AS` }),
            ),
          );
          await Promise.all(ids.map((id, n) => anAward(id, String(n))));
          const idOf = (n: number) => ids[n] ?? '';
          if (links.length > 0)
            await db
              .insertInto('organisationLink')
              .values(
                links.map(([a, b]) => ({
                  organisationId: idOf(a),
                  linkedId: idOf(b),
                  agreedAt: new Date(),
                })),
              )
              .execute();
          for (const n of [0, 3]) {
            const givers = (await awardsOfUndertaking(db, idOf(n))).map(({ giver }) =>
              Number(giver),
            );
            expect(givers.sort()).toEqual(reachable(n, links));
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('an award that a case records', () => {
  const ref = 'case:1';

  test('is there once however often it is told, as it was told last, and goes when it is taken back', async () => {
    const company = await anOrganisation(db, { kind: 'company', name: 'Sak Demo AS' });
    const told = {
      organisationId: company,
      grantedOn: '2026-03-01',
      giver: 'Fylket (demo)',
      amountOre: 5_000_000,
      nokPerEur: 11.2,
      basis: 'de_minimis' as const,
      ref,
    };
    const write = (award: typeof told) =>
      db.transaction().execute((trx) => recordAward(trx, award));
    const first = await write(told);
    expect(await write(told)).toEqual(first);
    expect(await write({ ...told, amountOre: 4_000_000 })).toEqual(first);
    expect(await awardsOfUndertaking(db, company)).toMatchObject([
      { amountOre: 4_000_000, source: 'declared' },
    ]);
    await db.transaction().execute((trx) => removeAward(trx, ref));
    await db.transaction().execute((trx) => removeAward(trx, ref));
    expect(await awardsOfUndertaking(db, company)).toEqual([]);
  });
});

function reachable(from: number, links: readonly (readonly [number, number])[]): number[] {
  const found = new Set([from]);
  for (const member of found)
    for (const [a, b] of links) {
      if (a === member) found.add(b);
      if (b === member) found.add(a);
    }
  return [...found].sort();
}
