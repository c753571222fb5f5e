import { checkEligibility, nextDeadline } from '@koble/funding';
import type { Eligibility, FundingCall } from '@koble/funding/schema';
import { daysBetween, osloDate } from '@koble/kernel';
import type { Judged } from './criterion';
import { purposesOf } from './purposes-of';
import { shareOfIds } from './share-of-ids';
import type { Demand } from './supply';

/** An application takes about this long to write; a nearer deadline loses points. */
const WRITING_DAYS = 14;

const ELIGIBILITY_SHARE: Readonly<Record<Eligibility['overall'], number | null>> = {
  fits: 1,
  may_fit: null,
  does_not_fit: 0,
};

/** What a need asks of a funding call, and whether the call is for this company at all. */
export function judgeCall(demand: Demand, call: FundingCall): Judged[] {
  return [
    judgeEligibility(demand, call),
    judgePurpose(demand.need, call),
    ...judgeTopic(demand.need, call),
    ...judgeAmount(demand.need, call),
    judgeDeadline(demand, call),
  ];
}

function judgeEligibility({ company, answers, today }: Demand, call: FundingCall): Judged {
  const { overall, openQuestions } = checkEligibility(call, { company, answers, today });
  return {
    key: 'eligibility',
    side: 'supply',
    share: ELIGIBILITY_SHARE[overall],
    blocker: true,
    demand: null,
    value: { kind: 'eligibility', overall, openQuestions },
  };
}

function judgePurpose(need: Demand['need'], call: FundingCall): Judged {
  const wanted = purposesOf(need);
  const shared = call.purposes.filter((purpose) => wanted.includes(purpose));
  return {
    key: 'purpose',
    side: 'both',
    share: shared.length > 0 ? 1 : 0,
    blocker: false,
    demand: { kind: 'ids', of: 'purpose', ids: wanted },
    value: { kind: 'ids', of: 'purpose', ids: shared.length > 0 ? shared : call.purposes },
  };
}

/** A call without a subject is for any, and is not asked about one. */
function judgeTopic(need: Demand['need'], call: FundingCall): Judged[] {
  const topics = [...new Set([...need.skillsMust, ...need.skillsShould])];
  if (call.skills.length === 0 || topics.length === 0) return [];
  return [
    {
      key: 'topic',
      side: 'both',
      share: shareOfIds(topics, call.skills) > 0 ? 1 : 0,
      blocker: false,
      demand: { kind: 'ids', of: 'skill', ids: topics },
      value: { kind: 'ids', of: 'skill', ids: call.skills },
    },
  ];
}

/** Whether the call is of the size of the project: far too small helps little, and its least amount must be reached. */
function judgeAmount(need: Demand['need'], call: FundingCall): Judged[] {
  if (need.budgetOre === null) return [];
  const { amountMinOre, amountMaxOre } = call;
  return [
    {
      key: 'amount',
      side: 'need',
      share: amountShare(need.budgetOre, amountMinOre, amountMaxOre),
      blocker: false,
      demand: { kind: 'ore', ore: need.budgetOre },
      value: amountMaxOre === null ? null : { kind: 'ore', ore: amountMaxOre },
    },
  ];
}

function amountShare(budget: number, min: number | null, max: number | null): number | null {
  if (min !== null && budget < min) return 0;
  if (max === null) return null;
  return budget === 0 ? 1 : Math.min(1, max / budget);
}

function judgeDeadline({ today }: Demand, call: FundingCall): Judged {
  const next = nextDeadline(call, today);
  const on = next === null ? null : osloDate(next);
  const always = call.deadlineKind === 'rolling' || call.deadlineKind === 'until_spent';
  return {
    key: 'deadline',
    side: 'need',
    share: always
      ? 1
      : on === null
        ? null
        : Math.min(1, Math.max(0, daysBetween(today, on)) / WRITING_DAYS),
    blocker: false,
    demand: { kind: 'date', on: today },
    value: on === null ? null : { kind: 'date', on },
  };
}
