import { describe, expect, test } from 'vitest';
import { EMPTY_AWARD, readAmount, readAward } from './typed-award';

describe('a typed amount', () => {
  test.each([
    ['150 000', 15_000_000],
    ['150\u00a0000 kr', 15_000_000],
    ['150.000', 15_000_000],
    ['1.500.000,50', 150_000_050],
    ['1500,5', 150_050],
    ['1500.50', 150_050],
    ['0,01', 1],
  ])('%s is read', (amount, hundredths) => {
    expect(readAmount({ currency: 'EUR', amount, rate: '11,5237' })).toEqual({
      amount: { currency: 'EUR', amount: hundredths, nokPerEur: 11.5237 },
      wrong: [],
    });
  });

  test.each(['', '-5', 'mye', '1,234', '1.23.4', '12,345.67', '1e5'])(
    '%j is no amount',
    (amount) => {
      expect(readAmount({ currency: 'NOK', amount, rate: '11' }).wrong).toEqual(['amount']);
    },
  );

  test.each(['', '-11', '11,52371', 'elleve'])('%j is no rate', (rate) => {
    expect(readAmount({ currency: 'NOK', amount: '1', rate }).wrong).toEqual(['rate']);
  });
});

test('an award says all that is wrong, in the order of the form', () => {
  expect(readAward(EMPTY_AWARD)).toEqual({ wrong: ['grantedOn', 'giver', 'amount', 'rate'] });
  const typed = { ...EMPTY_AWARD, grantedOn: '2026-02-02', amount: '150 000', rate: '11,5' };
  expect(readAward({ ...typed, giver: '  ' })).toEqual({ wrong: ['giver'] });
  expect(readAward({ ...typed, giver: ' Fylket ' })).toEqual({
    award: {
      grantedOn: '2026-02-02',
      giver: 'Fylket',
      currency: 'NOK',
      amount: 15_000_000,
      nokPerEur: 11.5,
      basis: 'de_minimis',
    },
    wrong: [],
  });
});
