import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { askingCompany } from './asking-company';
import { canReadCall } from './call';
import { findCall } from './call-queries';
import { checkEligibility } from './eligibility';
import { fundingError } from './funding-error';
import { moneyOf } from './money';
import { openQuestions } from './questions';
import type { FundingAnswer, FundingQuestion } from './schema';

/**
 * What a call means for a company: rule by rule, in money, and in aid already received. Whose facts are used: `askingCompany`.
 * Error: `funding.call_not_found`.
 */
export async function answerFunding(
  services: { db: Db; clock: Clock },
  actor: Actor,
  question: FundingQuestion,
): Promise<FundingAnswer> {
  const call = await findCall(services.db, question.callId);
  if (call === undefined || !canReadCall(actor, call))
    throw fundingError('funding.call_not_found', 'not_found', { field: 'callId' });

  const { facts, deMinimis, money } = await askingCompany(services, actor, question);
  const eligibility = checkEligibility(call, facts);
  return {
    call,
    eligibility,
    money: question.costs === undefined ? null : moneyOf(call, question.costs, money),
    questions: openQuestions([eligibility]),
    deMinimis,
  };
}
