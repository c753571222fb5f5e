import { addDays, eurosToCents, kronerToOre } from '@koble/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deMinimisBalance, type AidAward } from './de-minimis';

const award = (grantedOn: string, kroner: number, more: Partial<AidAward> = {}): AidAward => ({
  organisationId: 'company-1',
  grantedOn,
  giver: 'Demofondet',
  amountOre: kronerToOre(kroner),
  nokPerEur: 10,
  basis: 'de_minimis',
  source: 'registered',
  ...more,
});

function balance(awards: readonly AidAward[], on: string) {
  const result = deMinimisBalance(awards, on);
  if (result === null) throw new Error('a rule was expected');
  return result;
}

test('an award counts for three years to the day and then returns', () => {
  const awards = [award('2024-06-15', 100_000)];
  expect(balance(awards, '2027-06-14')).toMatchObject({
    registeredCents: eurosToCents(10_000),
    remainingCents: eurosToCents(290_000),
    nextReturn: { on: '2027-06-15', cents: eurosToCents(10_000) },
  });
  expect(balance(awards, '2027-06-15')).toMatchObject({
    registeredCents: 0,
    remainingCents: eurosToCents(300_000),
    nextReturn: null,
  });
});

test('an award of a leap day counts through 28 February and returns on 1 March', () => {
  const awards = [award('2024-02-29', 100_000)];
  expect(balance(awards, '2027-02-28')).toMatchObject({
    registeredCents: eurosToCents(10_000),
    nextReturn: { on: '2027-03-01' },
  });
  expect(balance(awards, '2027-03-01').registeredCents).toBe(0);
});

test('each award is worth the euros of its own day, and what the company declared is told apart', () => {
  expect(
    balance(
      [
        award('2025-01-10', 100_000, { nokPerEur: 11.5 }),
        award('2025-01-10', 100_000, { nokPerEur: 10, source: 'declared' }),
      ],
      '2026-11-23',
    ),
  ).toMatchObject({
    registeredCents: 869_565,
    declaredCents: 1_000_000,
    remainingCents: 30_000_000 - 1_869_565,
  });
});

test('only de minimis aid already given counts', () => {
  expect(
    balance(
      [award('2026-01-01', 100_000, { basis: 'gber_31' }), award('2026-11-24', 100_000)],
      '2026-11-23',
    ).remainingCents,
  ).toBe(eurosToCents(300_000));
});

test('the room is never below nothing', () => {
  expect(balance([award('2026-01-01', 9_000_000)], '2026-11-23').remainingCents).toBe(0);
});

test('is incomplete until the register has been kept for three years', () => {
  expect(balance([], '2028-12-31').incomplete).toBe(true);
  expect(balance([], '2029-01-01').incomplete).toBe(false);
});

test('gives no balance for days whose ceiling is history or not yet made', () => {
  expect(deMinimisBalance([], '2023-12-31')).toBeNull();
  expect(balance([], '2024-01-01').ceilingCents).toBe(eurosToCents(300_000));
  expect(balance([], '2030-12-31').ceilingSource).toContain('2023/2831');
  expect(deMinimisBalance([], '2031-01-01')).toBeNull();
});

describe('for any awards and any day', () => {
  const day = (from: string, days: number) => fc.nat(days).map((after) => addDays(from, after));
  const grantedDay = fc.oneof(
    day('2021-01-01', 3000),
    fc.constantFrom('2024-02-28', '2024-02-29', '2024-03-01', '2028-02-29'),
  );
  const awards = fc.array(
    fc
      .record({
        grantedOn: grantedDay,
        kroner: fc.integer({ min: 1, max: 3_000_000 }),
        source: fc.constantFrom('registered', 'declared'),
        organisationId: fc.constantFrom('company-1', 'company-2'),
      })
      .map(({ grantedOn, kroner, ...more }) => award(grantedOn, kroner, more)),
    { maxLength: 12 },
  );
  const on = day('2024-01-01', 2500);

  test('the next return is the first day on which an award has left, and exactly that much', () => {
    fc.assert(
      fc.property(awards, on, (list, today) => {
        const given = list.filter(({ grantedOn }) => grantedOn <= today);
        const used = (at: string) =>
          balance(given, at).registeredCents + balance(given, at).declaredCents;
        const { nextReturn } = balance(given, today);
        if (nextReturn === null) {
          expect(used(today)).toBe(0);
          return;
        }
        if (nextReturn.on > '2030-12-31') return;
        expect(nextReturn.on > today).toBe(true);
        expect(used(addDays(nextReturn.on, -1))).toBe(used(today));
        expect(used(today) - used(nextReturn.on)).toBe(nextReturn.cents);
      }),
    );
  });

  test('neither the order of the awards nor which linked company got them changes the balance', () => {
    fc.assert(
      fc.property(awards, on, (list, today) => {
        const swapped = list.toReversed().map((one) => ({ ...one, organisationId: 'company-3' }));
        expect(balance(swapped, today)).toEqual(balance(list, today));
      }),
    );
  });

  test('what is used and what is left are together the ceiling, unless it is used up', () => {
    fc.assert(
      fc.property(awards, on, (list, today) => {
        const { registeredCents, declaredCents, remainingCents, ceilingCents } = balance(
          list,
          today,
        );
        expect(registeredCents + declaredCents + remainingCents).toBe(
          Math.max(ceilingCents, registeredCents + declaredCents),
        );
      }),
    );
  });

  test('an award counts on each day of three years, the last one too, and on no other', () => {
    fc.assert(
      fc.property(grantedDay, on, (grantedOn, today) => {
        const lastDay = addDays(
          grantedOn.endsWith('-02-29')
            ? `${Number(grantedOn.slice(0, 4)) + 3}-03-01`
            : `${Number(grantedOn.slice(0, 4)) + 3}${grantedOn.slice(4)}`,
          -1,
        );
        const used = balance([award(grantedOn, 100)], today).registeredCents;
        expect(used > 0).toBe(grantedOn <= today && today <= lastDay);
      }),
    );
  });

  test('what is hidden counts, and its day is not told', () => {
    fc.assert(
      fc.property(awards, on, (list, today) => {
        const hidden = list.map((one) => ({ ...one, hidden: true }));
        expect(balance(hidden, today)).toEqual({ ...balance(list, today), nextReturn: null });
      }),
    );
  });

  test('one award more never leaves more room', () => {
    fc.assert(
      fc.property(awards, on, grantedDay, (list, today, grantedOn) => {
        expect(
          balance([...list, award(grantedOn, 50_000)], today).remainingCents,
        ).toBeLessThanOrEqual(balance(list, today).remainingCents);
      }),
    );
  });
});
