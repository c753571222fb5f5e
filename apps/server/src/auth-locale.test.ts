import { expect, test } from 'vitest';
import { localeOf } from './auth-locale';

test.each([
  [undefined, 'nb'],
  ['', 'nb'],
  ['nn', 'nn'],
  ['no-NO,no;q=0.9,en;q=0.8', 'nb'],
  ['en-GB', 'en'],
  ['sv-SE, EN;q=0.5, nb;q=0.1', 'en'],
  ['sma,se', 'nb'],
] as const)('a browser that asks for %j reads %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});
