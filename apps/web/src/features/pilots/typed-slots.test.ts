import { PilotDraft, quartersFrom } from '@koble/pilots/schema';
import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from './templates';
import { withSlots } from './typed-slots';

test('quarters that are over leave a draft when others are typed, which it always has room for', () => {
  const old = quartersFrom('2025Q1', 8).map((quarter) => ({ quarter, slots: '1' }));
  const coming = quartersFrom('2026Q4', 4);
  const quarters = coming.reduce(
    (typed, quarter) => withSlots(typed, { quarter, slots: '2' }, '2026Q4'),
    old,
  );
  expect(quarters.map(({ quarter }) => quarter)).toEqual(coming);
  expect(PilotDraft.safeParse({ ...EMPTY_DRAFT, quarters }).success).toBe(true);
});

test('a quarter is typed over, and leaves when it is emptied', () => {
  const typed = [
    { quarter: '2027Q1', slots: '1' },
    { quarter: '2027Q2', slots: '3' },
  ];
  const put = (slots: string) => withSlots(typed, { quarter: '2027Q1', slots }, '2026Q4');
  expect(put('2')).toEqual([typed[1], { quarter: '2027Q1', slots: '2' }]);
  expect(put('')).toEqual([typed[1]]);
});
