import { expect, test } from 'vitest';
import { canonicalJson, fingerprint } from './fingerprint';

test('equal values have equal fingerprints, whatever the order of their keys', () => {
  expect(fingerprint({ a: 1, b: { c: [2, 3], d: undefined } })).toBe(
    fingerprint({ b: { c: [2, 3] }, a: 1 }),
  );
});

test('the order of a list is part of it', () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});
