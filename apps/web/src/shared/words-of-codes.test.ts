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
import {
  IPR_TERMS,
  PILOT_PLACES,
  PILOT_STATES,
  PILOT_TYPES,
  PUBLICATIONS,
} from '@koble/pilots/schema';
import { EXPERIENCE_LEVELS } from '@koble/candidates/schema';
import { FACETS, LISTING_KINDS, SORTS } from '@koble/catalogue/schema';
import { describe, expect, test } from 'vitest';
import { en } from '@koble/words/en';
import { nb } from '@koble/words/nb';
import { pilotsEn } from '@koble/words/pilots/en';
import { pilotsNb } from '@koble/words/pilots/nb';
import { pilotsNn } from '@koble/words/pilots/nn';

const LANGUAGES = { nb, en };

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
    ['what may be written', PUBLICATIONS, words.pilot.publicationValue],
    ['experience', EXPERIENCE_LEVELS, words.experience],
  ])('has words for all %s', (_name, codes, of) => {
    expect(codes.filter((code) => !(code in of))).toEqual([]);
  });
});

test.each(Object.entries({ pilotsNb, pilotsNn, pilotsEn }))(
  '%s has words for all states and types of a pilot',
  (_language, { offers }) => {
    expect(Object.keys(offers.state).sort()).toEqual([...PILOT_STATES].sort());
    expect(Object.keys(offers.type).sort()).toEqual([...PILOT_TYPES].sort());
  },
);
