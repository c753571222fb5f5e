import { expect, test } from 'vitest';
import { claimsOf, fieldsOf, missingOf, stepOfField, stepsOf, withClaim } from './interest-draft';

const CRITERIA = [
  { skillId: 'robotics', demand: 'should' },
  { skillId: 'welding', demand: 'must' },
] as const;
const EMPTY = { draft: null, criteria: [], ownSkills: [], needs: [], operators: [] };
const NOTHING = { needId: null, operatorId: null, criteria: [], why: '' };

test('steps that have nothing to ask are skipped', () => {
  expect(stepsOf({ criteria: [...CRITERIA] })).toEqual(['criteria', 'why', 'consent']);
  expect(stepsOf({ criteria: [] })).toEqual(['why', 'consent']);
});

test('each criterion that is asked for is there, the musts first, with what has been said of it', () => {
  const met = {
    skillId: 'robotics',
    demand: 'should',
    met: true,
    evidence: 'Kurs i fjor',
  } as const;
  const claims = claimsOf({ criteria: [...CRITERIA] }, { criteria: [met] });
  expect(claims).toEqual([{ skillId: 'welding', demand: 'must', met: false, evidence: '' }, met]);
});

test('what is no longer asked for is not sent', () => {
  const gone = { skillId: 'cnc', demand: 'must', met: true, evidence: '' } as const;
  const claims = claimsOf({ criteria: [...CRITERIA] }, { criteria: [gone] });
  expect(claims.map(({ skillId }) => skillId)).toEqual(['welding', 'robotics']);
});

test('changing one claim leaves the others', () => {
  const claims = claimsOf({ criteria: [...CRITERIA] }, NOTHING);
  const changed = { skillId: 'welding', demand: 'must', met: true, evidence: '' } as const;
  expect(withClaim(claims, changed).map(({ met }) => met)).toEqual([true, false]);
});

test('where there is only one to choose, it is chosen', () => {
  const need = { id: 'a', title: 'Robot' };
  expect(fieldsOf({ ...EMPTY, needs: [need] }).needId).toBe('a');
  expect(fieldsOf({ ...EMPTY, needs: [need, { ...need, id: 'b' }] }).needId).toBeNull();
});

test('what stands in the profile is met to begin with, and what a draft says is not touched', () => {
  const form = { ...EMPTY, criteria: [...CRITERIA], ownSkills: ['robotics', 'cnc-machining'] };
  const met = { skillId: 'robotics', demand: 'should', met: true, evidence: '' } as const;
  expect(fieldsOf(form).criteria).toEqual([met]);
  const draft = { ...NOTHING, id: 'a', version: 1, criteria: [{ ...met, met: false }] };
  expect(fieldsOf({ ...form, draft }).criteria).toEqual([{ ...met, met: false }]);
});

test('what must be there is asked for where it is filled in', () => {
  const pilot = { object: { kind: 'pilot', id: 'x' } } as const;
  const call = { object: { kind: 'call', id: 'x' } } as const;
  expect(missingOf('why', pilot, NOTHING)).toEqual(['why']);
  expect(missingOf('why', pilot, { ...NOTHING, why: ' Vi vil prøve ' })).toEqual([]);
  expect(missingOf('why', call, NOTHING)).toEqual(['operator', 'why']);
  expect(missingOf('consent', call, NOTHING)).toEqual([]);
});

test('what the server refuses leads to the step where it is put right', () => {
  expect(stepOfField('criteria.2.evidence')).toBe('criteria');
  expect(stepOfField('why')).toBe('why');
  expect(stepOfField(undefined)).toBeUndefined();
});
