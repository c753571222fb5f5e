import { asActor, profileOfOrganisation } from '@koble/accounts';
import type { Actor, CompanyProfile } from '@koble/accounts/schema';
import { awardsOfUndertaking, deMinimisBalance } from '@koble/aid';
import type { DeMinimisBalance } from '@koble/aid/schema';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { listCompanyAnswers } from './company-answer-queries';
import { refuseContradictingAnswers, withKept, type KeptAnswer } from './company-answers';
import type { EligibilityFacts } from './company-fact';
import { companyFact } from './company-fact';
import { deMinimisRoomOre } from './de-minimis-room';
import type { MoneyContext } from './money';
import type { FundingQuestion } from './schema';

/** Who asks: the facts to judge by, and what of the company bounds the money. */
export interface AskingCompany {
  facts: EligibilityFacts;
  deMinimis: DeMinimisBalance | null;
  money: MoneyContext;
}

interface OwnCompany {
  id: string;
  profile: CompanyProfile;
  kept: KeptAnswer[];
}

/**
 * Who works for a company and asks about it has what is registered and was answered before filled in, and its aid balance
 * counted; of every other company only what the question says is used, also when its number is given. Error:
 * `funding.answers_contradict`.
 */
export async function askingCompany(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  question: Pick<FundingQuestion, 'company' | 'answers' | 'budgetOre'>,
): Promise<AskingCompany> {
  const { company, answers, budgetOre } = question;
  refuseContradictingAnswers(answers);
  const today = osloDate(clock.now());
  const own = await ownCompany(db, actor, company.number ?? null);
  const facts: EligibilityFacts = {
    company,
    ...withKept(answers, own?.kept ?? [], today),
    today,
    ...(own && { registered: own.profile }),
  };
  const awards = own ? await awardsOfUndertaking(db, own.id) : [];
  const deMinimis = own && deMinimisBalance(awards, today);
  return {
    facts,
    deMinimis,
    money: {
      budgetOre,
      employees: companyFact(facts, 'employees')?.value ?? null,
      deMinimisRemainingOre: deMinimis && deMinimisRoomOre(awards, deMinimis),
    },
  };
}

/** The asker's own company, unless the question is about another one. */
async function ownCompany(
  db: Db,
  actor: Actor,
  askedNumber: string | null,
): Promise<OwnCompany | null> {
  if (actor.kind !== 'company') return null;
  const { organisationId: id } = actor;
  const profile = await profileOfOrganisation(db, id);
  if (askedNumber !== null && askedNumber !== profile.number) return null;
  return { id, profile, kept: await asActor(db, actor, (trx) => listCompanyAnswers(trx, id)) };
}
