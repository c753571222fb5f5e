import { fixedClock, isAppError } from '@koble/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCase, addCompanyPerson } from '../../../tests/support/case-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { getCase } from './get-case';
import { grantCase } from './grant-case';
import { payCase } from './pay-case';
import { stateAfter } from './funding-case';
import type { CaseVersion } from './case-schema';
import { refuseCase } from './refuse-case';
import { reportCase } from './report-case';
import { requestCase } from './request-case';
import { undoStep } from './undo-step';
import { withdrawCase } from './withdraw-case';

const { db } = await testDatabase();
const place = { db, clock: fixedClock('2026-11-28T10:00:00Z') };
const owner = await addCompanyPerson(db);

const ACTS = {
  request: (at, appliedOre) =>
    requestCase(place, owner, { ...at, appliedOre, appliedOn: '2026-11-01' }),
  grant: (at, grantedOre) =>
    grantCase(place, owner, {
      ...at,
      grantedOre,
      decidedOn: '2026-11-02',
      basis: 'de_minimis',
      nokPerEur: 11,
    }),
  refuse: (at) => refuseCase(place, owner, { ...at, decidedOn: '2026-11-02' }),
  pay: (at, amountOre) => payCase(place, owner, { ...at, amountOre, paidOn: '2026-11-03' }),
  report: (at) => reportCase(place, owner, at),
  withdraw: (at) => withdrawCase(place, owner, at),
  undo: (at) => undoStep(place, owner, at),
} satisfies Record<string, (at: CaseVersion, ore: number) => Promise<void>>;
type Act = keyof typeof ACTS;

const walk = fc.array(
  fc.record({
    act: fc.constantFrom<Act[]>(
      'request',
      'grant',
      'refuse',
      'pay',
      'pay',
      'report',
      'withdraw',
      'undo',
      'undo',
    ),
    ore: fc.constantFrom(1, 50, 99, 100),
  }),
  { maxLength: 14 },
);

test('no order of steps pays more than was granted, leaves the ledger wrong or loses a line, and undoing leads back as one came', async () => {
  await fc.assert(
    fc.asyncProperty(walk, async (steps) => {
      const id = await addCase(place, owner);
      /** What the case said before each step that can be undone. */
      const before: unknown[] = [];
      let lines = 1;
      for (const { act, ore } of steps) {
        const was = await getCase(place, owner, id);
        const done = await tried(() => ACTS[act]({ id, version: was.version }, ore));
        const is = await getCase(place, owner, id);
        expect(is.version).toBe(was.version + (done ? 1 : 0));
        if (!done) expect(is).toEqual(was);
        if (done && act === 'undo') expect(said(is)).toEqual(before.pop());
        if (done && act !== 'undo') {
          expect(is.state).toBe(stateAfter(was.state, act));
          before.push(said(was));
        }
        lines += done ? 1 : 0;
        expect(is.history).toHaveLength(lines);
        expect(is.undoes === null).toBe(before.length === 0);
        expect(is.paidOre).toBeLessThanOrEqual(is.grantedOre ?? 0);
        expect(await awarded(id)).toEqual(is.grantedOre === null ? [] : [is.grantedOre]);
      }
    }),
    { numRuns: 40 },
  );
});

function said({
  state,
  appliedOre,
  grantedOre,
  paidOre,
  payments,
  decidedOn,
  nokPerEur,
}: Awaited<ReturnType<typeof getCase>>) {
  return { state, appliedOre, grantedOre, paidOre, payments, decidedOn, nokPerEur };
}

async function tried(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (isAppError(error)) return false;
    throw error;
  }
}

async function awarded(id: string): Promise<number[]> {
  const rows = await db
    .selectFrom('aidAward')
    .select('amountOre')
    .where('ref', '=', `case:${id}`)
    .execute();
  return rows.map(({ amountOre }) => amountOre);
}
