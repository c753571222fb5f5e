import { describe, expect, test } from 'vitest';
import {
  chosenSlot,
  refuseNextStep,
  refuseToAnswer,
  refuseToCancel,
  slotsOf,
  type HeldMeeting,
} from './meeting-rules';

const NOW = new Date('2026-12-01T12:00:00Z');
const SLOT = new Date('2026-12-03T12:00:00Z');
const proposed: HeldMeeting = {
  state: 'proposed',
  side: 'initiator',
  slots: [SLOT],
  acceptedSlot: null,
  minutes: 30,
  initiatorNextStep: null,
  receiverNextStep: null,
};
const accepted: HeldMeeting = { ...proposed, state: 'accepted', acceptedSlot: SLOT };

describe('the moments that are proposed', () => {
  test('are put in order, whatever zone they were written in', () => {
    expect(slotsOf(['2026-12-04T09:00:00+01:00', '2026-12-03T23:00:00-05:00'], NOW)).toEqual([
      new Date('2026-12-04T04:00:00Z'),
      new Date('2026-12-04T08:00:00Z'),
    ]);
  });

  test.each([
    [['2026-12-01T12:00:00Z'], 'meetings.slot_passed'],
    [['2027-06-01T12:00:00Z', '2026-11-30T12:00:00Z'], 'meetings.slot_passed'],
    [['2027-05-30T12:00:01Z'], 'meetings.slot_too_far'],
    [['2026-12-04T09:00:00+01:00', '2026-12-04T08:00:00Z'], 'meetings.slot_twice'],
  ])('%j are refused', (slots, code) => {
    expect(() => slotsOf(slots, NOW)).toThrow(code);
  });

  test('may be the very next and up to 180 days ahead', () => {
    const slots = ['2026-12-01T12:00:01Z', '2027-05-30T12:00:00Z'];
    expect(slotsOf(slots, NOW)).toHaveLength(2);
  });

  test('hold the one that is chosen, as long as it has not passed', () => {
    expect(chosenSlot(proposed, '2026-12-03T13:00:00+01:00', NOW)).toEqual(SLOT);
    const other = '2026-12-03T12:00:01Z';
    expect(() => chosenSlot(proposed, other, NOW)).toThrow('meetings.no_such_slot');
    const late = SLOT.toISOString();
    expect(() => chosenSlot(proposed, late, SLOT)).toThrow('meetings.slot_passed');
  });
});

test('a proposal is answered by the other side, once', () => {
  expect(() => refuseToAnswer(proposed, 'receiver')).not.toThrow();
  expect(() => refuseToAnswer(proposed, 'initiator')).toThrow('meetings.own_proposal');
  for (const state of ['accepted', 'declined', 'cancelled'] as const)
    expect(() => refuseToAnswer({ ...proposed, state }, 'receiver')).toThrow(
      'meetings.wrong_state',
    );
});

test('a proposal is taken back by its own side; what was agreed by both, until it begins', () => {
  expect(() => refuseToCancel(proposed, 'initiator', NOW)).not.toThrow();
  expect(() => refuseToCancel(proposed, 'receiver', NOW)).toThrow('meetings.not_yours');
  for (const side of ['initiator', 'receiver'] as const) {
    expect(() => refuseToCancel(accepted, side, NOW)).not.toThrow();
    expect(() => refuseToCancel(accepted, side, SLOT)).toThrow('meetings.has_begun');
  }
  const cancelled = { ...proposed, state: 'cancelled' as const };
  expect(() => refuseToCancel(cancelled, 'initiator', NOW)).toThrow('meetings.wrong_state');
});

test('what is next is said when the meeting is over, until both have said it', () => {
  const end = new Date('2026-12-03T12:30:00Z');
  expect(() => refuseNextStep(accepted, end)).not.toThrow();
  expect(() => refuseNextStep({ ...accepted, initiatorNextStep: 'offer' }, end)).not.toThrow();
  expect(() => refuseNextStep(accepted, new Date(end.getTime() - 1))).toThrow('meetings.not_over');
  expect(() => refuseNextStep(proposed, end)).toThrow('meetings.wrong_state');
  const known = { ...accepted, initiatorNextStep: 'offer', receiverNextStep: 'stop' } as const;
  expect(() => refuseNextStep(known, end)).toThrow('meetings.next_steps_known');
});
