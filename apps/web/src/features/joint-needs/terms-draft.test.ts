import type { JointMember } from '@koble/joint-needs/schema';
import { expect, test } from 'vitest';
import { equalShares, readTerms } from './terms-draft';

const members = ['a', 'b', 'c'].map((organisationId): JointMember => ({
  organisationId,
  company: organisationId,
  state: 'joined',
  sharePercent: 0,
  shareOre: null,
  agreed: false,
}));
const draft = { title: 'T', plan: '', cost: '1 500,50', call: null };

test('equal shares are the whole, whatever the number of companies', () => {
  expect(equalShares(members)).toEqual({ a: '34', b: '33', c: '33' });
  const { sum, costOre } = readTerms({ ...draft, shares: equalShares(members) }, members);
  expect([sum, costOre]).toEqual([100, 150_050]);
});

test('what is no whole percent makes no sum, and what is no amount no cost', () => {
  for (const typed of ['', '-1', '33.3', '101', 'ti'])
    expect(readTerms({ ...draft, shares: { a: typed, b: '50', c: '50' } }, members).sum).toBeNaN();
  expect(readTerms({ ...draft, cost: '100 EUR', shares: {} }, members).costOre).toBeUndefined();
  expect(readTerms({ ...draft, cost: '', shares: {} }, members).costOre).toBeNull();
});
