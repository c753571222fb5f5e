import { expect, test } from 'vitest';
import { aNeed } from '../../../tests/support/need-examples';
import { NeedInput } from './schema';

const fieldsRefused = (changed: Record<string, unknown>) =>
  NeedInput.safeParse({ ...aNeed(), ...changed }).error?.issues.map(({ path }) => path.join('.'));

test('what must be there is little: a title, a goal and what is wanted', () => {
  const { title, goal, wants } = aNeed();
  expect(NeedInput.parse({ title, goal, wants })).toMatchObject({
    skillsMust: [],
    municipality: null,
    openings: 1,
    budgetOre: null,
  });
});

test.each([
  [{ title: 'Ro\u200b\u202e\u2066' }, ['title']],
  [{ goal: `   ${'x'.repeat(19)}   ` }, ['goal']],
  [{ goal: 'x'.repeat(2001) }, ['goal']],
  [{ wants: [] }, ['wants']],
  [{ wants: ['people', 'gold'] }, ['wants.1']],
  [{ startsOn: '2027-02-30' }, ['startsOn']],
  [{ budgetOre: -1 }, ['budgetOre']],
  [{ ownHours: 1.5 }, ['ownHours']],
  [{ municipality: 'Levanger' }, ['municipality']],
  [{ skillsMust: ['Sveising'] }, ['skillsMust.0']],
  [{ organisationId: 'mine' }, ['']],
])('%j is refused where it is wrong', (changed, fields) => {
  expect(fieldsRefused(changed)).toEqual(fields);
});

test('a goal is measured in its own words, 20 to 2,000 characters', () => {
  expect(fieldsRefused({ goal: 'x'.repeat(20) })).toBeUndefined();
  expect(fieldsRefused({ goal: 'x'.repeat(2000) })).toBeUndefined();
});

test('a title is kept as it is seen', () => {
  const title = ' Sveise\u202erobot\u200b\n(demo) ';
  expect(NeedInput.parse({ ...aNeed(), title }).title).toBe('Sveiserobot (demo)');
});
