import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { askingCompany } from './asking-company';
import { canReadCall, openAt } from './call';
import { findCall } from './call-queries';
import { publishedCalls } from './call-shelf';
import { explainEligibility, judgeOf, type Judge } from './eligibility';
import { changesThatHelp } from './eligibility-changes';
import { fundingError } from './funding-error';
import { moneyOf } from './money';
import { nearestAlternative } from './nearest-alternative';
import { openQuestions } from './questions';
import type { FundingAnswer, FundingCall, FundingQuestion } from './schema';

/**
 * What a call means for a company: rule by rule, in money, and in aid already received; of one that does not fit also what would
 * change that, and which call to try instead. Whose facts are used: `askingCompany`. Errors: `funding.call_not_found`,
 * `funding.answers_contradict`.
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
  const judge = judgeOf(facts);
  const eligibility = explainEligibility(call.rules, judge);
  const { overall } = eligibility;
  return {
    call,
    eligibility,
    money: question.costs === undefined ? null : moneyOf(call, question.costs, money),
    questions: openQuestions([call], judge),
    deMinimis,
    changes: changesThatHelp(call.rules, judge),
    alternative: overall === 'does_not_fit' ? await alternativeTo(call, services, judge) : null,
  };
}

async function alternativeTo(
  call: FundingCall,
  { db, clock }: { db: Db; clock: Clock },
  judge: Judge,
): Promise<FundingAnswer['alternative']> {
  const open = (await publishedCalls(db)).filter(openAt(clock.now()));
  const found = nearestAlternative(call, open, judge);
  if (found === undefined) return null;
  const { overall, openQuestions: stillOpen } = explainEligibility(found.rules, judge);
  return {
    slug: found.slug,
    title: found.title,
    funder: found.funder.name,
    overall,
    openQuestions: stillOpen,
  };
}
