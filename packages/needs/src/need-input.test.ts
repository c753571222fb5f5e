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
  [{ pay: { kind: 'range', fromOre: 25_001, toOre: 25_000, per: 'hour' } }, ['pay.toOre']],
  [{ pay: { kind: 'range', fromOre: 0, toOre: 25_000, per: 'hour' } }, ['pay.fromOre']],
  [{ pay: { kind: 'range', fromOre: 25_000, toOre: 25_000, per: 'day' } }, ['pay.per']],
  [{ pay: { kind: 'agreed', fromOre: 25_000 } }, ['pay']],
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

test('a free text keeps its lines, and nothing that turns the direction of writing', () => {
  const typed = ' Vi vil\u202e sveise\u2066\n\nflere braketter\u200f ';
  const kept = 'Vi vil sveise\n\nflere braketter';
  const texts = { goal: typed, dataAtHand: typed, equipmentAtHand: typed };
  expect(NeedInput.parse({ ...aNeed(), ...texts })).toMatchObject({
    goal: kept,
    dataAtHand: kept,
    equipmentAtHand: kept,
  });
  expect(fieldsRefused({ goal: 'x'.repeat(19) + '\u202e' })).toEqual(['goal']);
});

test('a title is kept as it is seen', () => {
  const title = ' Sveise\u202erobot\u200b\n(demo) ';
  expect(NeedInput.parse({ ...aNeed(), title }).title).toBe('Sveiserobot (demo)');
});
