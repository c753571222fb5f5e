import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { askingCompany } from './asking-company';
import { openAt, nextDeadline } from './call';
import { publishedCalls } from './call-shelf';
import { explainEligibility, judgeOf } from './eligibility';
import { grantOf, moneyOf } from './money';
import { openQuestions } from './questions';
import { overallOf } from './rule-status';
import type { CallLine, CallsAnswer, CallsQuestion, FundingCall } from './schema';

const GROUPS = ['fits', 'may_fit', 'does_not_fit'] as const;

interface Weighed {
  call: FundingCall;
  grantOre: number | null;
}

/**
 * What all open calls mean for a company: those that fit, may fit and do not, in each group what pays the project most first,
 * then what pays most at most, and what to ask to tell more of them apart. Whose facts are used: `askingCompany`. Error:
 * `funding.answers_contradict`.
 */
export async function answerCalls(
  services: { db: Db; clock: Clock },
  actor: Actor,
  question: CallsQuestion,
): Promise<CallsAnswer> {
  const { facts, money } = await askingCompany(services, actor, question);
  const { costs, purpose, most } = question;
  const judge = judgeOf(facts);
  const now = services.clock.now();
  const open = (await publishedCalls(services.db))
    .filter(openAt(now))
    .filter(({ purposes }) => purpose === null || purposes.includes(purpose));
  const groups = new Map<string, Weighed[]>(GROUPS.map((overall) => [overall, []]));
  for (const call of open)
    groups.get(overallOf(call.rules, judge.leafStatus))?.push({
      call,
      grantOre: costs === undefined ? null : grantOf(call, costs, money),
    });
  const mayFit = groups.get('may_fit') ?? [];
  return {
    questions: openQuestions(
      mayFit.map(({ call }) => call),
      judge,
    ),
    groups: GROUPS.map((overall) => {
      const weighed = groups.get(overall) ?? [];
      const lines = weighed
        .sort((a, b) => (b.grantOre ?? -1) - (a.grantOre ?? -1))
        .slice(0, most)
        .map(({ call }) => ({
          call: briefOf(call),
          eligibility: explainEligibility(call.rules, judge),
          money: costs === undefined ? null : moneyOf(call, costs, money),
          deadline: nextDeadline(call, now)?.toISOString() ?? null,
        }));
      return { overall, count: weighed.length, calls: lines };
    }),
  };
}

function briefOf(call: FundingCall): CallLine['call'] {
  const { id, slug, title, funder, instrument, purposes, amountMaxOre, sharePercent } = call;
  const { deadlineKind, exampleYear, sourceUrl, checkedOn } = call;
  return {
    ...{ id, slug, title, funder, instrument, purposes, amountMaxOre, sharePercent },
    ...{ deadlineKind, exampleYear, sourceUrl, checkedOn },
  };
}
