import { expect, test } from 'vitest';
import type { AgreementTerms } from '@koble/agreements/schema';
import { termsOf, typedOf, typedShares } from './typed-terms';

const terms: AgreementTerms = {
  scope: ['Vi velger tre av bedriftens deler'],
  deliverables: ['Regnestykke over tid og kostnad'],
  researcherHours: 100,
  priceOre: 11_000_000,
  companyHours: 30,
  startOn: '2027-01-11',
  weeks: 4,
  rights: 'company_owns',
  nda: true,
  callIds: [],
  milestones: [
    { title: 'Delene er valgt', on: '2027-01-18', percent: 30 },
    { title: 'Rapporten er levert', on: '2027-02-08', percent: 70 },
  ],
};
const typed = typedOf(terms, []);

test('terms are the same after they were shown in the form', () => {
  expect(termsOf(typed)).toEqual(terms);
});

test('a price in øre is not rounded by a form that changes something else', () => {
  const exact = typedOf({ ...terms, priceOre: 100_050 }, []);
  expect(exact.price).toBe('1000,50');
  expect(termsOf({ ...exact, weeks: '5' })).toMatchObject({ priceOre: 100_050, weeks: 5 });
});

test('amounts and hours are read as people write them, and empty lines are left out', () => {
  const changed = { price: '120 000 kr', weeks: ' 6 ', scope: ['', 'Vi prøver', ' '] };
  expect(termsOf({ ...typed, ...changed })).toMatchObject({
    priceOre: 12_000_000,
    weeks: 6,
    scope: ['Vi prøver'],
  });
});

test.each([
  [{ price: '-5' }, 'priceOre', null],
  [{ researcherHours: 'hundre' }, 'researcherHours', null],
  [{ weeks: '' }, 'weeks', null],
  [{ scope: [''] }, 'scope', null],
  [
    { milestones: [{ title: 'Alt er gjort', on: '2027-01-18', percent: '90' }] },
    'milestones',
    'agreements_shares_not_100',
  ],
  [
    { milestones: [{ title: 'Alt er gjort', on: '2028-01-18', percent: '100' }] },
    'milestones',
    'agreements_milestone_outside_pilot',
  ],
  [
    {
      milestones: [
        { title: 'Siste', on: '2027-02-01', percent: '50' },
        { title: 'Første', on: '2027-01-18', percent: '50' },
      ],
    },
    'milestones',
    'agreements_milestones_out_of_order',
  ],
  [{ milestones: [{ title: 'Alt er gjort', on: '', percent: '100' }] }, 'milestones', null],
  [
    {
      milestones: [
        { title: 'Delbetaling', on: '2027-01-18', percent: '50' },
        { title: ' delbetaling ', on: '2027-02-01', percent: '50' },
      ],
    },
    'milestones',
    'agreements_milestones_alike',
  ],
  [{ deliverables: ['Rapport', 'rapport'] }, 'deliverables', 'agreements_deliverables_alike'],
])('what is wrong in %j is named by its field', (changed, field, rule) => {
  expect(termsOf({ ...typed, ...changed })).toEqual([{ field, rule }]);
});

test('the shares add up as they are typed', () => {
  expect(typedShares(typed.milestones)).toBe(100);
  expect(typedShares([{ title: '', on: '', percent: 'x' }])).toBe(0);
});
