import report from './data/equal-treatment.json' with { type: 'json' };

/**
 * How many pairs of people who differ only in one trait got the same answer, by the trait. Written by the measurement of
 * `tests/relevance/equal-treatment.test.ts`, which fails when this is not what it finds.
 */
export const EQUAL_TREATMENT: {
  /** YYYY-MM-DD. */
  measuredOn: string;
  ruleVersion: string;
  traits: Readonly<
    Record<keyof (typeof report)['traits'], Readonly<{ pairs: number; identical: number }>>
  >;
} = report;
