import { describe, expect, test } from 'vitest';
import { answerDaysFrom, DEFAULT_ANSWER_RULE, dueStep, silentListing } from './answer-clock';
import { INTRODUCTION_STATES } from './schema';

const AT = new Date('2026-11-23T10:00:00Z');
const days = answerDaysFrom('2026-11-23', DEFAULT_ANSWER_RULE);
const waiting = { state: 'sent', remindersSent: 0, outcomeAskOn: null, ...days } as const;

test('the days of the clock are working days in Norway, over Christmas too', () => {
  expect(days).toEqual({
    firstReminderOn: '2026-11-26',
    secondReminderOn: '2026-12-04',
    answerBy: '2026-12-22',
    pauseOn: '2027-01-06',
  });
});

describe('what is due', () => {
  test.each([
    ['2026-11-25', 0, undefined],
    ['2026-11-26', 0, 'remind_first'],
    ['2026-11-26', 1, undefined],
    ['2026-12-03', 1, undefined],
    ['2026-12-04', 1, 'remind_second'],
    ['2026-12-04', 2, undefined],
    ['2026-12-22', 2, undefined],
    ['2026-12-23', 2, 'expire'],
  ] as const)('on %s after %i reminders is %s', (today, remindersSent, step) => {
    for (const state of ['sent', 'read', 'considering', 'accepted'] as const)
      expect(dueStep({ ...waiting, state, remindersSent }, today)).toBe(step);
  });

  test('after a standstill is one reminder and not two, and none when the time is up', () => {
    expect(dueStep(waiting, '2026-12-10')).toBe('remind_second');
    expect(dueStep(waiting, '2027-02-01')).toBe('expire');
  });

  test('for what has expired is the pause, once', () => {
    const expired = { ...waiting, state: 'expired' } as const;
    expect(dueStep(expired, '2027-01-05')).toBeUndefined();
    expect(dueStep(expired, '2027-01-06')).toBe('pause');
    expect(dueStep({ ...expired, pauseOn: null }, '2027-01-06')).toBeUndefined();
  });

  test('for what is done is the later question, on its day', () => {
    const done = { ...waiting, state: 'done', outcomeAskOn: '2027-03-01' } as const;
    expect(dueStep(done, '2027-02-28')).toBeUndefined();
    expect(dueStep(done, '2027-03-01')).toBe('ask_outcome');
  });

  test('is nothing for what was answered, withdrawn, filled, or not sent', () => {
    const others = INTRODUCTION_STATES.filter(
      (state) => !['sent', 'read', 'considering', 'accepted', 'expired'].includes(state),
    );
    for (const state of others)
      expect(dueStep({ ...waiting, state }, '2028-01-01')).toBeUndefined();
  });
});

describe('the listing that silence pauses', () => {
  const of = {
    needId: 'n',
    pilotOfferId: 'p',
    candidateId: 'c',
    initiatorYesAt: AT,
    receiverYesAt: null,
  };

  test('is what the silent receiver offers; an operator lists nothing', () => {
    const pausedOf = (kind: 'role' | 'challenge' | 'pilot' | 'call' | 'candidate') =>
      silentListing({ ...of, kind });
    expect(pausedOf('role')).toEqual({ kind: 'need', id: 'n' });
    expect(pausedOf('challenge')).toEqual({ kind: 'need', id: 'n' });
    expect(pausedOf('pilot')).toEqual({ kind: 'pilot', id: 'p' });
    expect(pausedOf('candidate')).toEqual({ kind: 'candidate', id: 'c' });
    expect(pausedOf('call')).toBeNull();
  });

  test('of a proposal is the need of the company that left a willing one waiting', () => {
    const willing = { ...of, kind: 'candidate', initiatorYesAt: null, receiverYesAt: AT } as const;
    expect(silentListing(willing)).toEqual({ kind: 'need', id: 'n' });
  });

  test('is none where nobody had said yes, or what it was about is gone', () => {
    expect(silentListing({ ...of, kind: 'candidate', initiatorYesAt: null })).toBeNull();
    expect(silentListing({ ...of, kind: 'role', needId: null })).toBeNull();
  });
});
