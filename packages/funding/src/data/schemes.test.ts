import { isSkillId } from '@koble/taxonomy';
import { describe, expect, test } from 'vitest';
import { nextDeadline } from '../call';
import { refuseContradictions } from '../rule-contradictions';
import { ruleKey } from '../rule-key';
import { CallInput, type EligibilityRule } from '../schema';
import { SOURCES } from './scheme-sources';
import { REAL_SCHEMES, type SchemeData } from './schemes';

const STATED = [
  'sharePercent',
  'amountMinOre',
  'amountMaxOre',
  'perEmployeeCapOre',
  'hourCapOre',
  'durationMonthsMax',
  'intensityMaxPercent',
  'payout',
] as const;
const KINDS_OF_FACT = ['deadlineKind', 'aidBasis', 'stacking'] as const;
const LISTS = ['eligibleCosts', 'documents', 'costCaps'] as const;

describe.each(REAL_SCHEMES.map((scheme) => ({ slug: scheme.slug, scheme })))(
  '$slug',
  ({ scheme }) => {
    test('can be published as it is', () => {
      const { funder: _, sources: __, ...call } = scheme;
      expect(() =>
        CallInput.parse({ ...call, funderId: '00000000-0000-4000-8000-000000000000' }),
      ).not.toThrow();
      expect(() => refuseContradictions(scheme.rules)).not.toThrow();
    });

    test('has a source for every number, rule and kind it states, and for nothing else', () => {
      const stated = [
        ...STATED.filter((name) => scheme[name] !== null),
        ...KINDS_OF_FACT.filter((name) => scheme[name] !== 'unknown'),
        ...LISTS.filter((name) => scheme[name].length > 0),
        ...scheme.rules.map(ruleKey),
      ];
      expect(Object.keys(scheme.sources).sort()).toEqual(stated.sort());
      expect(Object.values(SOURCES)).toContain(scheme.sourceUrl);
    });

    test('says no number in words that is not one of its facts', () => {
      for (const text of Object.values(scheme.summary))
        for (const number of numbersIn(text)) expect(factsOf(scheme), text).toContain(number);
    });

    test('shows no deadline that has passed, and no skill that does not exist', () => {
      expect(scheme.deadlines.length === 0 || nextDeadline(scheme, scheme.checkedOn) !== null).toBe(
        true,
      );
      expect(scheme.skills.filter((id) => !isSkillId(id))).toEqual([]);
    });
  },
);

test('every slug is one scheme', () => {
  expect(new Set(REAL_SCHEMES.map(({ slug }) => slug)).size).toBe(REAL_SCHEMES.length);
});

/** Numbers as people write them, in kroner, percent, years: "500 000", "NOK 1.5 million", "1 til 2 millioner". */
function numbersIn(text: string): number[] {
  const found = [...text.matchAll(/(\d[\d ,.]*\d|\d)(?: (?:to|til) (\d))?( million)?/g)];
  return found.flatMap(([, first = '', second, million]) =>
    [first, second]
      .filter((part) => part !== undefined)
      .map(plain)
      .map((number) => (million !== undefined && number < 1000 ? number * 1e6 : number)),
  );
}

function plain(written: string): number {
  return /[ ,]\d{3}\b/.test(written)
    ? Number(written.replaceAll(/[ ,]/g, ''))
    : Number(written.replace(',', '.'));
}

function factsOf(scheme: SchemeData): number[] {
  const kroner = [
    scheme.amountMinOre,
    scheme.amountMaxOre,
    scheme.perEmployeeCapOre,
    scheme.hourCapOre,
  ].map((ore) => (ore ?? 0) / 100);
  return [
    ...kroner,
    scheme.sharePercent ?? 0,
    (scheme.durationMonthsMax ?? 0) / 12,
    ...scheme.rules.flatMap(numbersOf),
  ];
}

function numbersOf(rule: EligibilityRule): number[] {
  return Object.values(rule).filter((value) => typeof value === 'number');
}
