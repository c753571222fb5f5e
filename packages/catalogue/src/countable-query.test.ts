import { expect, test } from 'vitest';
import { countableQuery } from './countable-query';

test.each([
  ['Blikkfiksere', { shown: 'blikkfiksere' }],
  ['  CNC-fres, gjerne  ', { shown: 'cnc fres gjerne' }],
  ['C++', { shown: 'c++' }],
])('%s is counted by its words', (q, counted) => {
  expect(countableQuery(q)).toMatchObject(counted);
});

test('forms of a word are one', () => {
  expect(countableQuery('blikkfiksere')?.key).toBe(countableQuery('Blikkfikser')?.key);
});

test.each([
  'eira@person.example',
  'ring 91234567',
  '01 02 90',
  '912 34',
  'Eira Tenktvik',
  'eira og Kari tenktvik',
  'kari',
  'https://person.example',
  'www.person.example',
  'hun som jobbet i kiosken på hjørnet',
  'x'.repeat(61),
  'ab',
  '2026',
  '!!!',
  '',
])('%s is not written down', (q) => {
  expect(countableQuery(q)).toBeUndefined();
});
