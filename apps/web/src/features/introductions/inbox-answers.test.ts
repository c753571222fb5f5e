import { expect, test } from 'vitest';
import { answersOf } from './inbox-answers';

const owner = {
  actor: { kind: 'company', personId: 'p', organisationId: 'o', role: 'owner' },
  operator: null,
} as const;
const adviser = {
  actor: { kind: 'company', personId: 'p', organisationId: 'o', role: 'adviser', operatorId: 'g' },
  operator: { id: 'g', name: 'Hagen' },
} as const;
const accountant = { ...owner, actor: { ...owner.actor, role: 'accountant' } } as const;

test('what waits can be answered, and what is being considered is not considered again', () => {
  expect(answersOf({ state: 'sent', side: 'receiver', hasAdviser: false }, owner)).toEqual([
    'accept',
    'consider',
    'decline',
    'ask_adviser',
  ]);
  expect(
    answersOf({ state: 'considering', side: 'receiver', hasAdviser: false }, owner),
  ).not.toContain('consider');
  expect(answersOf({ state: 'introduced', side: 'receiver', hasAdviser: false }, owner)).toEqual(
    [],
  );
});

test('an adviser does not say a client’s yes, and an accountant answers nothing', () => {
  expect(answersOf({ state: 'sent', side: 'receiver', hasAdviser: false }, adviser)).toEqual([
    'consider',
    'decline',
    'ask_adviser',
  ]);
  expect(answersOf({ state: 'sent', side: 'receiver', hasAdviser: false }, accountant)).toEqual([]);
});

test('whoever an adviser proposes something to says yes or no, and only the receiver considers', () => {
  expect(answersOf({ state: 'sent', side: 'initiator', hasAdviser: false }, owner)).not.toContain(
    'consider',
  );
  expect(answersOf({ state: 'sent', side: 'adviser', hasAdviser: false }, owner)).toEqual([]);
});

test('nobody asks an adviser where there is one', () => {
  const of = { state: 'sent', side: 'receiver' } as const;
  expect(answersOf({ ...of, hasAdviser: true }, owner)).toEqual(['accept', 'consider', 'decline']);
});
