import { AGREEMENT_STATES } from '@koble/agreements/schema';
import { expect, test } from 'vitest';
import { columnOf, COLUMNS } from './progress';

test('every agreement stands in one column of the board, and every column can have some', () => {
  const columns = AGREEMENT_STATES.map(columnOf);
  expect(new Set(columns)).toEqual(new Set(COLUMNS));
  expect(['offered', 'countered', 'revised'].map((state) => columns[indexOf(state)])).toEqual(
    Array(3).fill('negotiating'),
  );
  expect(columns[indexOf('declined')]).toBe('done');
});

function indexOf(state: string): number {
  return AGREEMENT_STATES.findIndex((one) => one === state);
}
