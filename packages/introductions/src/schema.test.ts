import { expect, test } from 'vitest';
import { Cosignature, Decline, InterestDraft, Proposal } from './schema';

const id = '00000000-0000-4000-8000-000000000001';
const TYPED = ' Vi kan\u202e sveise\u2066\n\nog male\u200f ';
const LINES = 'Vi kan sveise\n\nog male';

test('what a sender and a decliner write keeps its lines, and nothing that turns the direction of writing', () => {
  const object = { kind: 'role', id };
  expect(InterestDraft.parse({ object, why: TYPED }).why).toBe(LINES);
  expect(Decline.parse({ id, version: 1, reason: 'other', text: TYPED }).text).toBe(LINES);
});

test('an adviser’s note is one line of what is seen', () => {
  const line = 'Vi kan sveise og male';
  const supply = { kind: 'pilot', id };
  expect(Cosignature.parse({ id, version: 1, note: TYPED }).note).toBe(line);
  expect(Proposal.parse({ needId: id, supply, note: TYPED }).note).toBe(line);
});
