import { expect, test } from 'vitest';
import { openOutcome, outcomeAsked, refuseOutcome, type OutcomeQuestion } from './outcome-rules';

const close: OutcomeQuestion = { side: 'initiator', phase: 'close', answered: false };
const quarter: OutcomeQuestion = { side: 'initiator', phase: 'quarter', answered: false };

test('a side is asked what it has not answered, and nothing of the other’s', () => {
  expect(outcomeAsked([], 'initiator')).toEqual([]);
  expect(outcomeAsked([close], 'initiator')).toEqual(['close']);
  expect(outcomeAsked([close], 'receiver')).toEqual([]);
  expect(outcomeAsked([close], 'adviser')).toEqual([]);
});

test('an answer may be changed, and is not asked for again', () => {
  const answered = { ...close, answered: true };
  expect(outcomeAsked([answered], 'initiator')).toEqual([]);
  expect(openOutcome([answered], 'initiator')?.phase).toBe('close');
});

test('the second question closes the first, answered or not', () => {
  for (const first of [close, { ...close, answered: true }]) {
    expect(outcomeAsked([quarter, first], 'initiator')).toEqual(['quarter']);
    expect(openOutcome([first, quarter], 'initiator')?.phase).toBe('quarter');
  }
});

test('only what a side was asked is answered, and only the last of it', () => {
  const asked = [close, { ...close, side: 'receiver' as const }];
  expect(() => refuseOutcome(asked, close)).not.toThrow();
  expect(() => refuseOutcome(asked, quarter)).toThrow('outcomes.not_asked');
  expect(() => refuseOutcome([close], { side: 'receiver', phase: 'close' })).toThrow(
    'outcomes.not_asked',
  );
  expect(() => refuseOutcome(asked, { side: 'adviser', phase: 'close' })).toThrow(
    'outcomes.not_asked',
  );
  expect(() => refuseOutcome([close, quarter], close)).toThrow('outcomes.closed');
});
