import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayMove, moved, TRANSITIONS, turnOf, type Move, type Standing } from './agreement';
import { AGREEMENT_STATES, SIDES, type AgreementState } from './agreement-input';

const MOVERS = [...SIDES, 'clock'] as const;
const MOVES = [...new Set(TRANSITIONS.map(({ move }) => move))];
const BEGUN = ['accepted', 'running', 'delivered', 'approved', 'reviewed'];

const asked: Standing = {
  state: 'requested',
  companyId: 'c',
  partnerId: 'p',
  termsNumber: 0,
  companyAccepted: null,
  partnerAccepted: null,
};

const steps = fc.array(
  fc.record({ move: fc.constantFrom(...MOVES), by: fc.constantFrom(...MOVERS) }),
  { maxLength: 60 },
);

/** Everything that an agreement is after each step of a walk; what is not open leaves it as it was. */
function walk(taken: readonly { move: Move; by: (typeof MOVERS)[number] }[]): Standing[] {
  return taken.reduce<Standing[]>(
    (path, { move, by }) => {
      const before = path.at(-1) ?? asked;
      return [...path, { ...before, ...moved(before, move, by) }];
    },
    [asked],
  );
}

/** The states that no line leads out of. */
const OVER = AGREEMENT_STATES.filter(
  (state) => !TRANSITIONS.some(({ from }) => from.includes(state)),
);

test('what has come to nothing or is reviewed is over, and nothing else', () => {
  expect(OVER).toEqual(['reviewed', 'declined', 'expired', 'cancelled']);
});

test('no walk leaves the table, and nothing moves what is over', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const path = walk(taken);
      for (const [at, before] of path.slice(0, -1).entries()) {
        const after = path[at + 1];
        if (after === undefined || after.state === before.state) continue;
        expect(
          TRANSITIONS.some(({ from, to }) => from.includes(before.state) && to === after.state),
        ).toBe(true);
        expect(OVER).not.toContain(before.state);
      }
    }),
  );
});

test('nothing is agreed until both have accepted the same terms, which are the last', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      for (const { state, termsNumber, companyAccepted, partnerAccepted } of walk(taken)) {
        if (!BEGUN.includes(state)) continue;
        expect(termsNumber).toBeGreaterThan(0);
        expect([companyAccepted, partnerAccepted]).toEqual([termsNumber, termsNumber]);
      }
    }),
    { numRuns: 500 },
  );
});

test('new terms are accepted by nobody, whoever had accepted those before', () => {
  const signed: Standing = { ...asked, state: 'offered', termsNumber: 1, partnerAccepted: 1 };
  expect(moved(signed, 'counter', 'company')).toEqual({
    state: 'countered',
    termsNumber: 2,
    companyAccepted: null,
    partnerAccepted: null,
  });
});

test('whoever has accepted changes the terms no more, and the other may', () => {
  const signed: Standing = { ...asked, state: 'offered', termsNumber: 1, companyAccepted: 1 };
  expect(mayMove(signed, 'counter', 'company')).toBe(false);
  expect(mayMove(signed, 'sign', 'company')).toBe(false);
  expect(mayMove(signed, 'accept', 'partner')).toBe(true);
});

test.each<[AgreementState, Partial<Standing>, ReturnType<typeof turnOf>]>([
  ['requested', {}, 'partner'],
  ['offered', {}, 'company'],
  ['offered', { companyAccepted: 1 }, 'partner'],
  ['countered', {}, 'partner'],
  ['countered', { partnerAccepted: 1 }, 'company'],
  ['revised', {}, 'company'],
  ['revised', { partnerAccepted: 1 }, 'company'],
  ['accepted', { companyAccepted: 1, partnerAccepted: 1 }, null],
  ['expired', {}, null],
])('%s with %j waits for %s', (state, changed, side) => {
  expect(turnOf({ ...asked, state, termsNumber: 1, ...changed })).toBe(side);
});

test('while it is negotiated one side can always say its word, and that is the side whose turn it is', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      for (const of of walk(taken)) {
        const side = turnOf(of);
        if (side === null) continue;
        const words = (['offer', 'sign', 'accept'] as const).filter((one) =>
          mayMove(of, one, side),
        );
        expect(words).not.toEqual([]);
      }
    }),
  );
});

test('nothing is approved but by the company, and of what the partner has delivered', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const path = walk(taken);
      for (const [at, { move, by }] of taken.entries()) {
        const [before, after] = [path[at]?.state, path[at + 1]?.state];
        if (before === after || after === undefined) continue;
        if (after === 'delivered')
          expect([before, move, by]).toEqual(['running', 'deliver', 'partner']);
        if (after === 'approved')
          expect([before, move, by]).toEqual(['delivered', 'approve', 'company']);
      }
    }),
    { numRuns: 500 },
  );
});
