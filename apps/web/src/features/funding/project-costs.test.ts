import { expect, test } from 'vitest';
import { readCosts } from '../../shared/cost-address';
import {
  costAddress,
  costProblems,
  costsOf,
  costsOfAddress,
  hasCosts,
  NO_COSTS,
} from './project-costs';

test('costs are carried in the address as whole kroner and hours, and read back as they were', () => {
  const typed = { ...NO_COSTS, ownHours: '100', purchasedRd: '150 000', travel: '0' };
  const address = costAddress(typed);
  expect(address).toEqual({ timer: '100', timepris: '700', forskning: '150000' });
  expect(costsOf(costsOfAddress(readCosts({ ...address, kladd: '1' })))).toEqual(costsOf(typed));
});

test('without costs there is nothing in the address; what an hour costs is nothing by itself', () => {
  expect(costAddress(NO_COSTS)).toEqual({});
  expect(hasCosts(NO_COSTS)).toBe(false);
  expect(readCosts({ forskning: '1e9', utstyr: '-5', reise: '12 000', timer: ['1'] })).toEqual({});
});

test('what is no amount is to be put right', () => {
  expect(costProblems({ ...NO_COSTS, travel: '-5', ownHours: 'ti' })).toEqual({
    travel: 'amount',
    ownHours: 'hours',
  });
  expect(costProblems({ ...NO_COSTS, travel: '99,50', ownHours: '7,5' })).toEqual({
    travel: 'amount',
    ownHours: 'hours',
  });
});
