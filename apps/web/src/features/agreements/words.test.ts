import { AGREEMENT_STATES, END_REASONS, HISTORY_KINDS, RIGHTS } from '@koble/agreements/schema';
import { agreementsEn } from '@koble/words/agreements/en';
import { agreementsNb } from '@koble/words/agreements/nb';
import { agreementsNn } from '@koble/words/agreements/nn';
import { expect, test } from 'vitest';
import { STAGES } from './progress';

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
