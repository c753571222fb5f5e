import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { askingCompany } from './asking-company';
import { begunMonths } from './begun-months';
import { bestCombination, type Combination } from './best-combination';
import { openAt } from './call';
import { publishedCalls } from './call-shelf';
import { judgeOf, type Judge } from './eligibility';
import { liquidity } from './liquidity';
import { moneyOf, saysMoney, tooLong, type MoneyContext } from './money';
import { refusePeriod } from './refuse-period';
import { openLeaves, overallOf } from './rule-status';
import type {
  FundingCall,
  MoneyAnswer,
  ProjectAnswer,
  ProjectCall,
  ProjectOutcome,
  ProjectPeriod,
  ProjectQuestion,
} from './schema';

/** A combination is looked for among so many calls that can be combined: those that pay most by themselves. */
const MOST_COMBINED = 30;
/** Of calls that must be alone, no other can be best: the one that pays most, and the one that does where that is left out. */
const MOST_ALONE = 2;
/** How many of the other calls are told of. */
const MOST_OTHERS = 20;

interface Weighed {
  call: FundingCall;
  alone: MoneyAnswer | null;
  outcome: ProjectOutcome;
}

/**
 * Which open calls to apply to for a project, who then pays what, and when the money goes out and comes in. Only calls that the
 * company may fit are counted with. Whose facts are used: `askingCompany`. Errors: those of `refusePeriod`.
 */
export async function answerProject(
  services: { db: Db; clock: Clock },
  actor: Actor,
  question: ProjectQuestion,
): Promise<ProjectAnswer> {
  const { costs, period, ownMoneyOre } = question;
  refusePeriod(period);
  const asking = await askingCompany(services, actor, { ...question, budgetOre: ownMoneyOre });
  const context: MoneyContext = {
    ...asking.money,
    projectMonths: begunMonths(period),
  };
  const open = (await publishedCalls(services.db)).filter(openAt(services.clock.now()));
  const judge = judgeOf(asking.facts);
  const weighed = open
    .filter(({ rules }) => overallOf(rules, judge.leafStatus) !== 'does_not_fit')
    .map((call) => weigh(call, { question, context }))
    .sort((a, b) => grantAlone(b) - grantAlone(a));

  const usable = weighed.filter(({ outcome }) => outcome === 'not_needed').map(({ call }) => call);
  const together = usable.filter(({ stacking }) => stacking !== 'none');
  const alone = usable.filter(({ stacking }) => stacking === 'none');
  const looked = [...together.slice(0, MOST_COMBINED), ...alone.slice(0, MOST_ALONE)];
  const best = bestCombination(looked, costs, context);
  const { money } = best;
  const chosen = new Set(best.calls.map(({ id }) => id));
  const grants = best.calls.map(({ id, payout }) => ({
    ore: money.calls.find((one) => one.id === id)?.grantOre ?? 0,
    payout,
  }));
  return {
    money,
    proved: best.proved && together.length <= MOST_COMBINED,
    calls: [
      ...weighed
        .filter(({ call }) => chosen.has(call.id))
        .map((one) => lineOf({ ...one, outcome: 'chosen' }, judge)),
      ...weighed
        .filter(({ call }) => !chosen.has(call.id))
        .slice(0, MOST_OTHERS)
        .map((one) => lineOf(one, judge)),
    ],
    doNotFit: open.length - weighed.length,
    alternatives: best.calls.map(({ id }) =>
      without(
        id,
        bestCombination(
          looked.filter((call) => call.id !== id),
          costs,
          context,
        ),
      ),
    ),
    liquidity: liquidity(
      costs.purchasedRdOre + costs.equipmentOre + costs.travelOre + costs.trainingOre,
      grants,
      { period, ownMoneyOre },
    ),
  };
}

function weigh(
  call: FundingCall,
  { question, context }: { question: ProjectQuestion; context: MoneyContext },
): Weighed {
  const alone = moneyOf(call, question.costs, context);
  return { call, alone, outcome: outcomeOf(call, { alone, question, context }) };
}

/** Why a call cannot be counted with; `not_needed` where it can, until it is chosen. */
function outcomeOf(
  call: FundingCall,
  {
    alone,
    question,
    context,
  }: { alone: MoneyAnswer | null; question: ProjectQuestion; context: MoneyContext },
): ProjectOutcome {
  if (call.instrument === 'loan' || call.instrument === 'guarantee') return 'paid_back';
  if (!saysMoney(call)) return 'no_amount';
  if (tooLong(call, context)) return 'too_long';
  if (!datesAllow(call, question.period)) return 'dates';
  return (alone?.grantOre ?? 0) > 0 ? 'not_needed' : 'pays_nothing';
}

function datesAllow(
  { earliestStartOn, latestStartOn, latestEndOn }: FundingCall,
  { startsOn, endsOn }: ProjectPeriod,
): boolean {
  return (
    (earliestStartOn === null || startsOn >= earliestStartOn) &&
    (latestStartOn === null || startsOn <= latestStartOn) &&
    (latestEndOn === null || endsOn <= latestEndOn)
  );
}

function grantAlone({ alone }: Weighed): number {
  return alone?.grantOre ?? 0;
}

function lineOf({ call, alone, outcome }: Weighed, { leafStatus }: Judge): ProjectCall {
  const { id, slug, title, funder, aidBasis, stacking, payout } = call;
  const { sourceUrl, checkedOn, exampleYear } = call;
  return {
    call: {
      ...{ id, slug, title, funder, aidBasis, stacking, payout },
      ...{ sourceUrl, checkedOn, exampleYear },
    },
    eligibility: {
      overall: overallOf(call.rules, leafStatus),
      openQuestions: openLeaves(call.rules, leafStatus).length,
    },
    alone,
    outcome,
  };
}

function without(
  withoutId: string,
  { calls, money }: Combination<FundingCall>,
): ProjectAnswer['alternatives'][number] {
  const { grantOre, ownCashOre, ownHours } = money;
  return { withoutId, callIds: calls.map(({ id }) => id), grantOre, ownCashOre, ownHours };
}
