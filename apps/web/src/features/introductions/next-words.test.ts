import { INTRODUCTION_STATES } from '@koble/introductions/schema';
import { expect, test } from 'vitest';
import { introductionsEn } from '@koble/words/introductions/en';
import { introductionsNb } from '@koble/words/introductions/nb';
import { awaitsAnswer, nextOf } from './next-words';

test('whoever is to answer is told so, and the other that it is awaited', () => {
  for (const state of ['sent', 'read', 'considering', 'accepted'] as const) {
    expect(nextOf(state, true)).toBe('yours');
    expect(nextOf(state, false)).toBe('theirs');
  }
  expect(nextOf('declined', true)).toBe('declined');
});

test('there is a sentence for every state, for both', () => {
  for (const { introduction } of [introductionsNb, introductionsEn])
    for (const state of INTRODUCTION_STATES)
      for (const mine of [true, false])
        expect(introduction.next[nextOf(state, mine)]).toMatch(/\.$/);
});

test('the clock is shown only while an answer is awaited', () => {
  const answerBy = '2026-12-22';
  expect(awaitsAnswer({ state: 'read', answerBy })).toBe(true);
  expect(awaitsAnswer({ state: 'introduced', answerBy })).toBe(false);
  expect(awaitsAnswer({ state: 'sent', answerBy: null })).toBe(false);
});
