import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inBokmal } from './in-bokmal';
import { stem } from './stem';

describe('stem', () => {
  test.each([
    ['sveise', 'sveiser', 'sveisere', 'sveising', 'sveisa', 'sveisar', 'sveisarane'],
    ['robot', 'roboten', 'roboter', 'robotene', 'robotar', 'robotane'],
    ['elektriker', 'elektrikere', 'elektrikerne', 'elektrikar', 'elektrikarane'],
    ['welder', 'welders', 'welding', 'weld'],
    ['programmere', 'programmering', 'programmerer', 'program'],
    ['rørlegger', 'røyrleggjar', 'røyrleggjarane'],
  ])('is shared by the forms of %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  test.each([
    ['kurs', 'kur'],
    ['hus', 'hund'],
    ['lager', 'lag'],
    ['stillas', 'stilling'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('is never empty, and its own stem is no longer than it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå]{1,20}$/), (word) => {
        const short = stem(word);
        expect(short.length).toBeGreaterThan(0);
        expect(stem(short).length).toBeLessThanOrEqual(short.length);
      }),
    );
  });
});

test.each([
  ['vedlikehaldsleiar', 'vedlikeholdsleder'],
  ['sjukepleiar', 'sykepleiar'],
  ['rekneskapsførar', 'regnskapsførar'],
  ['skatterekneskap', 'skatteregnskap'],
  ['snikkar', 'snekker'],
])('nynorsk %s is read as %s', (nynorsk, bokmal) => {
  expect(inBokmal(nynorsk)).toBe(bokmal);
});

test.each(['pleier', 'garderobe', 'gardening', 'tjeneste', 'halvtak', 'kjøtt', 'regnskap'])(
  'what is no nynorsk stays as it is: %s',
  (word) => {
    expect(inBokmal(word)).toBe(word);
  },
);
