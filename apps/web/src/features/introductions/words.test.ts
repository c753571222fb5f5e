import {
  ADVISER_PARTS,
  DECLINE_REASONS,
  FILLED_HOW,
  INTRODUCTION_KINDS,
  INTRODUCTION_STATES,
  MEETING_STATES,
  NEXT_STEPS,
  OUTCOME_ANYWAY,
  OUTCOME_KINDS,
  OUTCOME_PHASES,
  TIMELINE_KINDS,
} from '@koble/introductions/schema';
import { describe, expect, test } from 'vitest';
import { introductionsEn } from '@koble/words/introductions/en';
import { introductionsNb } from '@koble/words/introductions/nb';

describe.each(Object.entries({ nb: introductionsNb, en: introductionsEn }))(
  '%s',
  (_language, words) => {
    test.each<[string, readonly string[], object]>([
      ['kinds', INTRODUCTION_KINDS, words.introduction.kindLine],
      ['states', INTRODUCTION_STATES, words.introduction.state],
      ['lines of the timeline', TIMELINE_KINDS, words.introduction.event],
      ['reasons to decline', DECLINE_REASONS, words.introduction.reason],
      ['parts of an adviser', ADVISER_PARTS, words.introduction.adviserPart],
      ['ways that a need is filled', FILLED_HOW, words.fill.kind],
      ['states of a meeting', MEETING_STATES, words.meeting.state],
      ['next steps', NEXT_STEPS, words.meeting.step],
      ['outcomes', OUTCOME_KINDS, words.outcome.kind],
      ['answers to “anyway?”', OUTCOME_ANYWAY, words.outcome.anyway],
      ['phases of the question', OUTCOME_PHASES, words.outcome],
    ])('has words for all %s', (_name, codes, of) => {
      expect(codes.filter((code) => !(code in of))).toEqual([]);
    });
  },
);

test('both languages have the same blanks to fill in', () => {
  const blanks = (of: object): string[] =>
    Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? blanks(value).map((one) => `${key}.${one}`)
        : [...String(value).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => `${key} ${name ?? ''}`),
    );
  expect(blanks(introductionsEn).sort()).toEqual(blanks(introductionsNb).sort());
});
