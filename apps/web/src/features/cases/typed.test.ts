import { expect, test } from 'vitest';
import { amountOf, kronerOf, rateOf, textOf } from './typed';

test.each([
  ['150 000', 15_000_000],
  ['150.000 kr', 15_000_000],
  ['1', 100],
  ['0', undefined],
  ['-5', undefined],
  ['mye', undefined],
  ['1 000 000 000', 100_000_000_000],
  ['1 000 000 001', undefined],
  ['99999999999', undefined],
])('the amount %j is %j øre', (typed, ore) => {
  expect(amountOf(typed)).toBe(ore);
});

test.each([
  ['11,52', 11.52],
  ['11.5225', 11.5225],
  ['12', 12],
  ['4,9999', undefined],
  ['20', 20],
  ['20,0001', undefined],
  ['1152', undefined],
  ['11,52,1', undefined],
  ['', undefined],
])('the rate %j is %j kroner for a euro', (typed, rate) => {
  expect(rateOf(typed)).toBe(rate);
});

test('what is known is shown as it would be typed, and nothing as nothing', () => {
  expect(kronerOf(15_000_000)).toBe('150000');
  expect(amountOf(kronerOf(15_000_000))).toBe(15_000_000);
  expect(kronerOf(null)).toBe('');
  expect(textOf('  ')).toBeNull();
  expect(textOf(' REF-1 ')).toBe('REF-1');
});
