import { expect, test } from 'vitest';
import { aDraft } from '../../../tests/support/pilot-examples';
import { readDraft } from './read-draft';

test.each([
  ['110 000', 11_000_000],
  ['110.000', 11_000_000],
  ['1500,50', 150_050],
])('a price typed as %j is %j øre', (priceKroner, priceOre) => {
  expect(readDraft(aDraft({ priceKroner }))).toMatchObject({ offer: { priceOre } });
});

test('what is no amount and no whole number is said, and is never read as another', () => {
  const typed = { priceKroner: '100 EUR', researcherHours: '1.000', companyHours: '1e3' };
  expect(readDraft(aDraft(typed))).toEqual({
    problems: ['researcherHours', 'priceKroner', 'companyHours'].map((field) => ({
      field,
      code: undefined,
    })),
  });
});
