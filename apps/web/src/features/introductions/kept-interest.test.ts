import { beforeEach, expect, test } from 'vitest';
import { dropInterest, keepInterest, readInterest } from './kept-interest';

const KEY = {
  personId: 'p1',
  object: { kind: 'role', id: '6f3f2f0c-7c0e-4a63-9f0a-0d8a2b1a7f11' },
} as const;
const FIELDS = {
  needId: null,
  operatorId: null,
  criteria: [{ skillId: 'welding', demand: 'must' as const, met: true, evidence: 'Ti år' }],
  why: 'Jeg vil lære robot',
};

beforeEach(() => {
  sessionStorage.clear();
});

test('what the server does not have yet is there after a reload, with the version it was written upon, for that person alone', () => {
  keepInterest(KEY, { fields: FIELDS, base: { id: 'x', version: 3 } });
  expect(readInterest(KEY)).toEqual({ fields: FIELDS, base: { id: 'x', version: 3 } });
  expect(readInterest({ ...KEY, personId: 'p2' })).toBeUndefined();
  expect(readInterest({ ...KEY, object: { ...KEY.object, kind: 'challenge' } })).toBeUndefined();
  dropInterest(KEY);
  expect(readInterest(KEY)).toBeUndefined();
});

test('the first save has nothing before it', () => {
  keepInterest(KEY, { fields: FIELDS, base: undefined });
  expect(readInterest(KEY)?.base).toBeUndefined();
});

test('what is not ours, or of another form, is nothing', () => {
  for (const text of ['{', '"x"', '{"draft":{"why":4}}', 'null']) {
    sessionStorage.setItem(`koble.interest.p1.role.${KEY.object.id}`, text);
    expect(readInterest(KEY)).toBeUndefined();
  }
});
