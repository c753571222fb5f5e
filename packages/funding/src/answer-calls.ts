import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { askingCompany } from './asking-company';
import { isOpen, nextDeadline } from './call';
import { publishedCalls } from './call-shelf';
import { explainEligibility, judgeOf } from './eligibility';
import { moneyOf } from './money';
import { openQuestions } from './questions';
import { overallOf } from './rule-status';
import type { CallLine, CallsAnswer, CallsQuestion, FundingCall, MoneyAnswer } from './schema';

const GROUPS = ['fits', 'may_fit', 'does_not_fit'] as const;

interface Weighed {
  call: FundingCall;
  money: MoneyAnswer | null;
}

/**
 * What all open calls mean for a company: those that fit, may fit and do not, in each group what pays most first, and what to
 * ask to tell more of them apart. Whose facts are used: `askingCompany`. Error: `funding.answers_contradict`.
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
  const open = (await publishedCalls(services.db)).filter(
    (call) => isOpen(call, now) && (purpose === null || call.purposes.includes(purpose)),
  );
  const groups = new Map<string, Weighed[]>(GROUPS.map((overall) => [overall, []]));
  for (const call of open)
    groups.get(overallOf(call.rules, judge.leafStatus))?.push({
      call,
      money: costs === undefined ? null : moneyOf(call, costs, money),
    });
  return {
    groups: GROUPS.map((overall) => {
      const weighed = groups.get(overall) ?? [];
      const lines = weighed
        .sort(byWhatTheyPay)
        .slice(0, most)
        .map((one) => lineOf(one, now, explainEligibility(one.call.rules, judge)));
      return { overall, count: weighed.length, calls: lines };
    }),
    questions: openQuestions(open, judge),
  };
}

/** What the project would be paid; then what the call pays at most, for without costs that is all that is known. */
function byWhatTheyPay(a: Weighed, b: Weighed): number {
  return (
    (b.money?.grantOre ?? -1) - (a.money?.grantOre ?? -1) ||
    (b.call.amountMaxOre ?? -1) - (a.call.amountMaxOre ?? -1) ||
    (a.call.slug < b.call.slug ? -1 : 1)
  );
}

function lineOf(
  { call, money }: Weighed,
  now: Date,
  eligibility: CallLine['eligibility'],
): CallLine {
  const { id, slug, title, funder, instrument, purposes, amountMaxOre, sharePercent } = call;
  const { deadlineKind, exampleYear, sourceUrl, checkedOn } = call;
  return {
    call: {
      ...{ id, slug, title, funder, instrument, purposes, amountMaxOre, sharePercent },
      ...{ deadlineKind, exampleYear, sourceUrl, checkedOn },
    },
    eligibility,
    money,
    deadline: nextDeadline(call, now)?.toISOString() ?? null,
  };
}
