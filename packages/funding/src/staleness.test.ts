import { expect, test } from 'vitest';
import { staleness } from './staleness';

test('facts grow amber on day 30 and red on day 60', () => {
  expect(staleness('2026-01-01', '2026-01-30')).toBe('fresh');
  expect(staleness('2026-01-01', '2026-01-31')).toBe('amber');
  expect(staleness('2026-01-01', '2026-03-01')).toBe('amber');
  expect(staleness('2026-01-01', '2026-03-02')).toBe('red');
});
