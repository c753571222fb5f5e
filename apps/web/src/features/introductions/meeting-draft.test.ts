import { expect, test } from 'vitest';
import { linkOf, meetingProblems, NEW_MEETING } from './meeting-draft';

const NOW = new Date('2026-11-23T09:00:00Z');

test('an empty proposal is told what it needs, in the order of the form', () => {
  expect(meetingProblems(NEW_MEETING, NOW).map(({ field }) => field)).toEqual([
    'reason',
    'place',
    'slot-0',
  ]);
});

test('a full one has nothing to put right', () => {
  const draft = {
    reason: 'Se på maskinen sammen',
    place: 'Verkstedet',
    minutes: 45,
    slots: ['2026-12-01T13:00', '', ''],
  };
  expect(meetingProblems(draft, NOW)).toEqual([]);
  expect(
    meetingProblems({ ...draft, slots: ['2026-12-01T13:00', '2026-12-01T13:00', ''] }, NOW),
  ).toEqual([{ field: 'slot-1', n: 2, problem: 'twice' }]);
});

test('only an address with https is a link', () => {
  expect(linkOf('https://mote.example/rom?a=1')).toBe('https://mote.example/rom?a=1');
  for (const text of [
    'Verkstedet',
    'javascript:alert(1)',
    'http://mote.example',
    'https://a b',
    '',
  ])
    expect(linkOf(text)).toBeUndefined();
});
