import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aNeed } from '../../../tests/support/need-examples';
import { NEED_ADVICE, needAdvice, WANTS } from './schema';

const ENOUGH = 'Vi sveiser de samme brakettene om og om igjen og vil prøve en robot. '.repeat(2);

test('a need that says everything scores 100 and is told nothing', () => {
  expect(needAdvice(aNeed({ goal: ENOUGH }))).toEqual({ score: 100, advice: [] });
});

test('advice is about what the need asks for', () => {
  const bare = {
    startsOn: null,
    municipality: null,
    extent: null,
    pay: null,
    occupations: [],
    budgetOre: null,
    ownHours: null,
    skillsMust: [],
    skillsShould: [],
  };
  expect(needAdvice(aNeed({ ...bare, wants: ['people'] })).advice).toEqual([
    'longer_goal',
    'say_task',
    'add_skills',
    'add_place',
    'add_start',
    'add_extent',
    'add_pay',
  ]);
  const forMoney = needAdvice(aNeed({ ...bare, wants: ['funding'] })).advice;
  for (const ofPeople of ['say_task', 'add_extent', 'add_pay'])
    expect(forMoney).not.toContain(ofPeople);
  expect(forMoney.slice(-2)).toEqual(['add_budget', 'add_hours']);
});

test('more than six musts shut out those who are nearly right', () => {
  const musts = Array.from({ length: 7 }, (_, i) => `skill-${i}`);
  expect(needAdvice(aNeed({ skillsMust: musts })).advice).toContain('fewer_musts');
  expect(needAdvice(aNeed({ skillsMust: musts.slice(1) })).advice).not.toContain('fewer_musts');
});

test('a role tells its musts from its wishes, and words that shut people out are pointed at', () => {
  const adviceOf = (changed: Parameters<typeof aNeed>[0]) => needAdvice(aNeed(changed)).advice;
  expect(adviceOf({ skillsMust: ['welding', 'robotics'], skillsShould: [] })).toContain(
    'part_wishes',
  );
  expect(adviceOf({})).not.toContain('part_wishes');
  const unfair = { title: 'Ung og dynamisk sveiser' };
  expect(adviceOf(unfair)).toContain('fair_wording');
  expect(adviceOf({ ...unfair, wants: ['pilot'] })).not.toContain('fair_wording');
});

test('whatever the need, the score is a whole 0-100, and 100 only with nothing left to advise', () => {
  const nullable = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const need = fc.record({
    goal: fc.string({ maxLength: 300 }),
    wants: fc.subarray([...WANTS], { minLength: 1 }),
    skillsMust: fc.array(fc.string(), { maxLength: 20 }),
    municipality: nullable(fc.constant('5037')),
    startsOn: nullable(fc.constant('2027-01-04')),
    extent: nullable(fc.constant('project' as const)),
    budgetOre: nullable(fc.nat()),
    ownHours: nullable(fc.nat()),
  });
  fc.assert(
    fc.property(need, (changed) => {
      const { score, advice } = needAdvice(aNeed(changed));
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      expect(score === 100).toBe(advice.length === 0);
      expect(advice).toEqual(NEED_ADVICE.filter((kind) => advice.includes(kind)));
    }),
  );
});
