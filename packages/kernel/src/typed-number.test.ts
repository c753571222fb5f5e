import { expect, test } from 'vitest';
import { oreOfText, wholeOfText } from './typed-number';

test.each([
  ['150 000', 15_000_000],
  ['150.000', 15_000_000],
  ['150\u00a0000 kr', 15_000_000],
  ['0', 0],
  ['1 500,50', 150_050],
  ['1.500,5', 150_050],
  ['150,000', 15_000_000],
  ['100 EUR', undefined],
  ['1,2345', undefined],
  ['mye', undefined],
  ['-5', undefined],
  ['', undefined],
])('%j typed as kroner is %j øre', (text, ore) => {
  expect(oreOfText(text)).toBe(ore);
});

test.each([
  ['100', 100],
  ['1 200', 1200],
  ['1\u00a0200', 1200],
  ['0', 0],
  ['1.000', undefined],
  ['1,5', undefined],
  ['1e3', undefined],
  ['-5', undefined],
  ['ti', undefined],
  ['', undefined],
])('%j typed as a whole number is %j', (text, whole) => {
  expect(wholeOfText(text)).toBe(whole);
});
