import { profileOfOrganisation } from '@koble/accounts';
import type { Actor, CompanyProfile } from '@koble/accounts/schema';
import { awardsOfUndertaking, deMinimisBalance, newestRate } from '@koble/aid';
import type { DeMinimisBalance } from '@koble/aid/schema';
import type { Db } from '@koble/db';
import { centsToOre, osloDate, type Clock } from '@koble/kernel';
import { canReadCall } from './call';
import { findCall } from './call-queries';
import type { EligibilityFacts } from './company-fact';
import { companyFact } from './company-fact';
import { checkEligibility } from './eligibility';
import { fundingError } from './funding-error';
import { moneyOf } from './money';
import { openQuestions } from './questions';
import type { FundingAnswer, FundingQuestion } from './schema';

/**
 * What a call means for a company: rule by rule, in money, and in aid already received. Who works for a company and asks
 * about it has what is registered filled in and its aid balance shown; of every other company only what the question says
 * is used, also when its number is given. Error: `funding.call_not_found`.
 */
export async function answerFunding(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  question: FundingQuestion,
): Promise<FundingAnswer> {
  const call = await findCall(db, question.callId);
  if (call === undefined || !canReadCall(actor, call))
    throw fundingError('funding.call_not_found', 'not_found', { field: 'callId' });

  const today = osloDate(clock.now());
  const { company, answers, costs, budgetOre } = question;
  const own = await ownCompany(db, actor, company.number ?? null);
  const facts: EligibilityFacts = {
    company,
    answers,
    today,
    ...(own && { registered: own.profile }),
  };
  const eligibility = checkEligibility(call, facts);
  const deMinimis = own && deMinimisBalance(await awardsOfUndertaking(db, own.id), today);
  return {
    call,
    eligibility,
    money:
      costs === undefined
        ? null
        : moneyOf(call, costs, {
            budgetOre,
            employees: companyFact(facts, 'employees')?.value ?? null,
            deMinimisRemainingOre: deMinimis && (await roomInOre(db, deMinimis)),
          }),
    questions: openQuestions([eligibility]),
    deMinimis,
  };
}

/** The asker's own company, unless the question is about another one. */
async function ownCompany(
  db: Db,
  actor: Actor,
  askedNumber: string | null,
): Promise<{ id: string; profile: CompanyProfile } | null> {
  if (actor.kind !== 'company') return null;
  const profile = await profileOfOrganisation(db, actor.organisationId);
  if (askedNumber !== null && askedNumber !== profile.number) return null;
  return { id: actor.organisationId, profile };
}

async function roomInOre(db: Db, { remainingCents, on }: DeMinimisBalance): Promise<number | null> {
  const rate = await newestRate(db, on);
  return rate === undefined ? null : centsToOre(remainingCents, rate);
}
