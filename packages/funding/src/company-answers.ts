import { addYears, osloDate, type IsoDate } from '@koble/kernel';
import type { EligibilityFacts } from './company-fact';
import { boundsOf } from './company-knowledge';
import { fundingError } from './funding-error';
import { ruleOfKey } from './rule-key';
import { isCompanyFact, limitOf } from './rule-limit';
import type { EligibilityAnswers } from './schema';

/** A company's answer as it is kept. */
export interface KeptAnswer {
  key: string;
  answer: boolean;
  answeredAt: Date;
}

/** Whether an answer has stood for more than a year: things change, and it is asked again. */
export function isOld({ answeredAt }: Pick<KeptAnswer, 'answeredAt'>, today: IsoDate): boolean {
  return addYears(osloDate(answeredAt), 1) < today;
}

/** What was just said, with what was kept of the rest and is not old. What contradicts it is what it replaces. */
export function withKept(
  said: EligibilityAnswers,
  kept: readonly KeptAnswer[],
  today: IsoDate,
): Pick<EligibilityFacts, 'answers' | 'answeredOn'> {
  const fresh = kept.filter(
    ({ key, answer, ...one }) =>
      !Object.hasOwn(said, key) &&
      !isOld(one, today) &&
      contradiction({ ...said, [key]: answer }) === undefined,
  );
  return {
    answers: {
      ...Object.fromEntries(fresh.map(({ key, answer }) => [key, answer])),
      ...said,
    },
    answeredOn: Object.fromEntries(fresh.map(({ key, answeredAt }) => [key, osloDate(answeredAt)])),
  };
}

/** Refuses answers of which not all can be true. Error: `funding.answers_contradict`, on the field of the answer. */
export function refuseContradictingAnswers(answers: EligibilityAnswers): void {
  const key = contradiction(answers);
  if (key !== undefined)
    throw fundingError('funding.answers_contradict', 'invalid', {
      field: `answers.${key}`,
      details: { rule: key },
    });
}

/** Refuses the key of what no rule asks with yes or no. Error: `funding.unknown_question`. */
export function refuseUnknown(key: string): void {
  const rule = ruleOfKey(key);
  if (rule === undefined || isCompanyFact(limitOf(rule).fact))
    throw fundingError('funding.unknown_question', 'invalid', { field: `answers.${key}` });
}

/** The key of an answer that is impossible beside the others: three partners, but not two. */
function contradiction(answers: EligibilityAnswers): string | undefined {
  return [...boundsOf(answers).values()].find(({ from, to }) => from > to)?.key;
}
