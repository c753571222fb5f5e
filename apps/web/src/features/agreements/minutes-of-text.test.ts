import { expect, test } from 'vitest';
import { minutesOfText } from './minutes-of-text';

test.each([
  ['2,5', 150],
  [' 8 ', 480],
  ['0.5', 30],
  ['24', 1440],
  ['24,5', undefined],
  ['0', undefined],
  ['2,3', undefined],
  ['-1', undefined],
  ['to', undefined],
  ['', undefined],
])('%s hours are %s minutes', (text, minutes) => {
  expect(minutesOfText(text)).toBe(minutes);
});
