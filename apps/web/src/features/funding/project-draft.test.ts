import { expect, test } from 'vitest';
import { emptyProject, problemsOf, questionOf } from './project-draft';

const project = (typed: object) => {
  const empty = emptyProject({}, '2027-01-31');
  return { ...empty, typed: { ...empty.typed, ...typed } };
};

test('what was typed in kroner is asked in øre, and months end the day before they begin anew', () => {
  const question = questionOf(
    project({ ownHours: '100', purchasedRd: '150 000', months: '2', ownMoney: '0' }),
  );
  expect(question).toMatchObject({
    costs: { ownHours: 100, hourCostOre: 70_000, purchasedRdOre: 15_000_000 },
    period: { startsOn: '2027-01-31', endsOn: '2027-03-30', milestones: [] },
    ownMoneyOre: 0,
  });
  expect(questionOf(project({})).ownMoneyOre).toBeNull();
  expect(questionOf(project({ startsOn: '2027-01-15', months: '12' })).period.endsOn).toBe(
    '2028-01-14',
  );
  expect(questionOf(project({ startsOn: '2027-01-01', months: '12' })).period.endsOn).toBe(
    '2027-12-31',
  );
});

test('costs that do not come evenly are shares of the first and the last month', () => {
  expect(questionOf(project({ spending: 'both', months: '12' })).period.milestones).toEqual([
    { month: '2027-01', percent: 50 },
    { month: '2028-01', percent: 50 },
  ]);
});

test('what is no amount, no month count or no cost at all is to be put right', () => {
  expect(problemsOf(project({ purchasedRd: 'mye', travel: '-5', ownHours: 'ti' }))).toEqual({
    purchasedRd: 'amount',
    travel: 'amount',
    ownHours: 'hours',
  });
  expect(problemsOf(project({ purchasedRd: '1000', months: '61' }))).toEqual({ months: 'months' });
  expect(problemsOf(project({ purchasedRd: '1000', months: '7,5' }))).toEqual({ months: 'months' });
  expect(problemsOf(project({}))).toEqual({ purchasedRd: 'nothing' });
  expect(problemsOf(project({ training: '1000' }))).toEqual({});
});
