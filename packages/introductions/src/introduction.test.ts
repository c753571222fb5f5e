import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayMove, moved, TRANSITIONS, type Move, type Mover, type Standing } from './introduction';
import { INTRODUCTION_STATES } from './schema';

const AT = new Date('2026-11-23T10:00:00Z');
const OVER = ['done', 'declined', 'withdrawn', 'expired', 'filled'] as const;

function standing(changed: Partial<Standing> = {}): Standing {
  return {
    kind: 'role',
    state: 'draft',
    initiatorPersonId: 'p',
    initiatorOrganisationId: null,
    receiverPersonId: null,
    receiverOrganisationId: 'o',
    adviserOrganisationId: null,
    adviserPart: null,
    initiatorYesAt: null,
    receiverYesAt: null,
    releasedAt: null,
    ...changed,
  };
}

const moves = fc.constantFrom(...new Set(TRANSITIONS.map(({ move }) => move)));
const movers = fc.constantFrom<Mover[]>('initiator', 'receiver', 'adviser', 'clock');
const histories = fc.array(fc.record({ move: moves, by: movers }), { maxLength: 40 });

/** Every standing that a sequence of moves leads through, whoever tries what; moves that are not open change nothing. */
function through(start: Standing, history: readonly { move: Move; by: Mover }[]): Standing[] {
  return history.reduce<Standing[]>(
    (all, { move, by }) => {
      const now = all.at(-1) ?? start;
      return [...all, { ...now, ...moved(now, { move, by, at: AT }) }];
    },
    [start],
  );
}

describe('whatever anybody tries, in whatever order', () => {
  const starts = [standing(), standing({ state: 'sent', kind: 'candidate' })];

  test('nobody is introduced, and no name released, without both having said yes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), histories, (start, history) => {
        for (const one of through(start, history)) {
          if (one.releasedAt !== null)
            expect([one.initiatorYesAt, one.receiverYesAt]).not.toContain(null);
          if (['introduced', 'meeting', 'agreed', 'done'].includes(one.state))
            expect(one.releasedAt).toEqual(AT);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('what is over stays as it ended', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), histories, (start, history) => {
        const all = through(start, history);
        const end = all.find(({ state }) => OVER.some((over) => over === state));
        if (end !== undefined) expect(all.at(-1)).toEqual(end);
      }),
      { numRuns: 2000 },
    );
  });

  test('neither an adviser nor the clock says a yes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), moves, (start, move) => {
        for (const by of ['adviser', 'clock'] as const) {
          const after = moved(start, { move, by, at: AT });
          expect([null, undefined]).toContain(after?.initiatorYesAt);
          expect([null, undefined]).toContain(after?.receiverYesAt);
        }
      }),
    );
  });
});

describe('the states', () => {
  test('can all be reached from a draft', () => {
    const reached = new Set<string>(['draft']);
    const next = () =>
      TRANSITIONS.filter(
        ({ from, to }) => !reached.has(to) && from.some((one) => reached.has(one)),
      );
    for (let found = next(); found.length > 0; found = next())
      for (const { to } of found) reached.add(to);
    expect([...INTRODUCTION_STATES].filter((state) => !reached.has(state))).toEqual([]);
  });

  test('that are over have no way out, and all others one', () => {
    const left = new Set(TRANSITIONS.flatMap(({ from }) => [...from]));
    expect(INTRODUCTION_STATES.filter((state) => !left.has(state)).sort()).toEqual(
      [...OVER].sort(),
    );
  });
});

describe('the yes', () => {
  const sent = standing({ state: 'sent', initiatorYesAt: AT });
  const proposed = standing({ state: 'sent' });

  test('of the receiver introduces the two, since sending was the initiator’s', () => {
    expect(moved(sent, { move: 'accept', by: 'receiver', at: AT })).toEqual({
      state: 'introduced',
      initiatorYesAt: AT,
      receiverYesAt: AT,
      releasedAt: AT,
    });
    expect(moved(sent, { move: 'accept', by: 'initiator', at: AT })).toBeUndefined();
  });

  test.each([
    ['initiator', 'receiver'],
    ['receiver', 'initiator'],
  ] as const)('of a proposal’s %s waits for that of its %s', (first, second) => {
    const accepted = { ...proposed, ...moved(proposed, { move: 'accept', by: first, at: AT }) };
    expect(accepted).toMatchObject({ state: 'accepted', releasedAt: null });
    expect(moved(accepted, { move: 'accept', by: first, at: AT })).toBeUndefined();
    expect(mayMove(accepted, 'decline', first)).toBe(false);
    expect(mayMove(accepted, 'withdraw', first)).toBe(true);
    expect(mayMove(accepted, 'decline', second)).toBe(true);
    expect(moved(accepted, { move: 'accept', by: second, at: AT })?.state).toBe('introduced');
  });

  test('is taken back after both with the names', () => {
    const introduced = { ...sent, ...moved(sent, { move: 'accept', by: 'receiver', at: AT }) };
    for (const by of ['initiator', 'receiver'] as const)
      expect(moved(introduced, { move: 'withdraw', by, at: AT })).toMatchObject({
        state: 'withdrawn',
        releasedAt: null,
      });
  });
});
