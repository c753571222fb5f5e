import { expect, test } from 'vitest';
import { claimsOf, tallyOf } from './criterion-claims';

const criteria = [
  { skillId: 'welding', demand: 'must' },
  { skillId: 'robotics', demand: 'should' },
] as const;

test('every criterion of the object is answered, and no other', () => {
  const claims = claimsOf(criteria, [
    { skillId: 'robotics', demand: 'should', met: true, evidence: 'Fagprøve 2024' },
    { skillId: 'welding', demand: 'should', met: true, evidence: '' },
    { skillId: 'sales', demand: 'must', met: true, evidence: '' },
  ]);
  expect(claims).toEqual([
    { skillId: 'welding', demand: 'must', met: false, evidence: '' },
    { skillId: 'robotics', demand: 'should', met: true, evidence: 'Fagprøve 2024' },
  ]);
  expect(tallyOf(claims)).toEqual({ criteriaMet: 1, criteriaTotal: 2, missingMust: ['welding'] });
});
