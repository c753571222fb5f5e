import { AGREEMENT_STATES, END_REASONS, HISTORY_KINDS, RIGHTS } from '@koble/agreements/schema';
import { agreementsEn } from '@koble/words/agreements/en';
import { agreementsNb } from '@koble/words/agreements/nb';
import { agreementsNn } from '@koble/words/agreements/nn';
import { deliveriesEn } from '@koble/words/deliveries/en';
import { deliveriesNb } from '@koble/words/deliveries/nb';
import { deliveriesNn } from '@koble/words/deliveries/nn';
import { expect, test } from 'vitest';
import { STAGES } from './progress';
import { REVIEW_QUESTIONS } from './review-questions';

test.each([
  ['nb', agreementsNb],
  ['nn', agreementsNn],
  ['en', agreementsEn],
])('%s has words for every code', (_language, words) => {
  const said: [readonly string[], object][] = [
    [AGREEMENT_STATES, words.agreement.state],
    [AGREEMENT_STATES, words.agreement.next],
    [HISTORY_KINDS, words.agreement.event],
    [END_REASONS, words.agreement.reason],
    [STAGES, words.agreement.stage],
    [RIGHTS, words.rights],
  ];
  for (const [codes, group] of said)
    expect(Object.keys(group)).toEqual(expect.arrayContaining([...codes]));
});

test.each([
  ['nb', deliveriesNb],
  ['nn', deliveriesNn],
  ['en', deliveriesEn],
])('%s has words for every question of a review', (_language, { delivery }) => {
  expect(Object.keys(delivery.review.question)).toEqual([...REVIEW_QUESTIONS]);
});
