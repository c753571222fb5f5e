import { BUNDLE_AIMS, BANDS, CONFIDENCES, CRITERIA } from '@koble/matching/schema';
import {
  AID_BASES,
  COST_KINDS,
  DEADLINE_KINDS,
  DOCUMENTS,
  INSTRUMENTS,
  PURPOSES,
  RULE_STATUSES,
} from '@koble/funding/schema';
import {
  EXTENTS,
  MODES,
  NEED_ADVICE,
  NEED_STATES,
  PAY_PERIODS,
  WANTS,
  WORDING_GROUNDS,
  WORDING_REASONS,
  WORDING_SOURCES,
} from '@koble/needs/schema';
import { IPR_TERMS, PILOT_PLACES } from '@koble/pilots/schema';
import { EXPERIENCE_LEVELS } from '@koble/candidates/schema';
import { FACETS, LISTING_KINDS, SORTS } from '@koble/catalogue/schema';
import { describe, expect, test } from 'vitest';
import { en } from './en';
import { matchingEn } from './matching/en';
import { matchingNb } from './matching/nb';
import { matchingNn } from './matching/nn';
import { nb } from './nb';
import { nn } from './nn';

const LANGUAGES = { nb, en };

function keysOf(words: object, at = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${at}${key}.`) : [`${at}${key}`],
  );
}

describe.each(Object.entries(LANGUAGES))('%s', (_language, words) => {
  test.each<[string, readonly string[], object]>([
    ['kinds of listing', LISTING_KINDS, words.kind],
    ['sort orders', SORTS, words.sort],
    ['facets', FACETS, words.facet],
    ['criteria', CRITERIA, words.criterion],
    ['bands', BANDS, words.match.band],
    ['confidences', CONFIDENCES, words.match.confidence],
    ['aims', BUNDLE_AIMS, words.bundle.aim],
    ['purposes', PURPOSES, words.purpose],
    ['instruments', INSTRUMENTS, words.instrument],
    ['deadlines', DEADLINE_KINDS, words.call.deadlineKind],
    ['costs', COST_KINDS, words.call.cost],
    ['aid bases', AID_BASES, words.call.basisValue],
    ['documents', DOCUMENTS, words.call.document],
    ['rule statuses', RULE_STATUSES, words.eligibility],
    ['modes', MODES, words.mode],
    ['extents', EXTENTS, words.extent],
    ['need states', NEED_STATES, words.needs.state],
    ['advice', NEED_ADVICE, words.wizard.advice],
    ['wants', WANTS, words.wizard.want],
    ['pay periods', PAY_PERIODS, words.pay.per],
    ['grounds of wording', WORDING_GROUNDS, words.wording.ground],
    ['reasons of wording', WORDING_REASONS, words.wording.why],
    ['suggestions of wording', WORDING_REASONS, words.wording.instead],
    ['sources of wording', WORDING_SOURCES, words.wording.source],
    ['pilot places', PILOT_PLACES, words.pilot.place],
    ['rights', IPR_TERMS, words.pilot.iprValue],
    ['experience', EXPERIENCE_LEVELS, words.experience],
  ])('has words for all %s', (_name, codes, of) => {
    expect(codes.filter((code) => !(code in of))).toEqual([]);
  });

  test('has no empty word, and the same blanks to fill in as bokmål', () => {
    const blanks = (text: string) =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    const at = (of: object, path: string): string =>
      String(
        path
          .split('.')
          .reduce<unknown>(
            (part, key) =>
              typeof part === 'object' && part !== null
                ? new Map(Object.entries(part)).get(key)
                : '',
            of,
          ),
      );
    for (const key of keysOf(nb)) {
      expect(at(words, key), key).not.toBe('');
      expect(blanks(at(words, key)), key).toEqual(blanks(at(nb, key)));
    }
  });
});

test('nynorsk has every word of the shell, and none that bokmål lacks', () => {
  expect(keysOf(nn.app ?? {}).sort()).toEqual(keysOf(nb.app).sort());
  expect(keysOf(nn).filter((key) => !keysOf(nb).includes(key))).toEqual([]);
});

test('the words of matching are in nynorsk and English, with the blanks of bokmål', () => {
  const blanks = (text: string) =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  const texts = (words: object, at = ''): [string, string][] =>
    Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? texts(value, `${at}${key}.`)
        : [[`${at}${key}`, String(value)]],
    );
  for (const words of [matchingNn, matchingEn]) {
    const told = new Map(texts(words));
    for (const [key, text] of texts(matchingNb)) {
      expect(told.get(key), key).toMatch(/\S/);
      expect(blanks(told.get(key) ?? ''), key).toEqual(blanks(text));
    }
  }
});
