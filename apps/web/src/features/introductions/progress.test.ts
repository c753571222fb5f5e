import { INTRODUCTION_STATES } from '@koble/introductions/schema';
import { expect, test } from 'vitest';
import { dotsOf, stageOf, type Stage } from './progress';

const drawn = (state: Parameters<typeof dotsOf>[0]): string =>
  dotsOf(state)
    .map(({ milestone, status }) => (status === 'ahead' ? '-' : `${milestone}:${status}`))
    .join(' ');

test('the good way shows what has happened, where it stands and what is to come', () => {
  expect(drawn('sent')).toBe('sent:now - - - - -');
  expect(drawn('meeting')).toBe(
    'sent:past read:past considering:past introduced:past meeting:now -',
  );
});

test('one yes of two is still being considered', () => {
  expect(drawn('accepted')).toBe(drawn('considering'));
});

test('what ended says how, and promises nothing more', () => {
  for (const state of ['done', 'declined', 'withdrawn', 'expired', 'filled'] as const)
    expect(drawn(state)).toBe(`sent:past ${state}:end`);
  expect(dotsOf('draft')).toEqual([]);
});

test('every state is in one part of a list', () => {
  const inPart = (stage: Stage) => INTRODUCTION_STATES.filter((state) => stageOf(state) === stage);
  expect(inPart('draft')).toEqual(['draft']);
  expect(inPart('waiting')).toEqual(['sent', 'read', 'considering', 'accepted']);
  expect(inPart('met')).toEqual(['introduced', 'meeting', 'agreed']);
  expect(inPart('over')).toEqual(['done', 'declined', 'withdrawn', 'expired', 'filled']);
});
