import { nextDeadline } from '@koble/funding';
import { osloDate } from '@koble/kernel';
import { fingerprint } from '@koble/kernel/fingerprint';
import type { RankedSupply, WeighedBundle } from '@koble/matching/schema';
import type { Need } from '@koble/needs/schema';
import type { PlanPicture } from './plan-picture';

/** What a plan says of a need and the parts that were weighed for it, at this moment. */
export function pictureOf(need: Need, bundle: WeighedBundle, now: Date): PlanPicture {
  const { title, wants, startsOn, budgetOre, state, expiresAt } = need;
  return {
    need: {
      ...{ title, wants, startsOn, budgetOre },
      open: state === 'published' && expiresAt !== null && expiresAt > now,
    },
    person: personOf(bundle.person),
    pilot: pilotOf(bundle.pilot),
    calls: bundle.calls.flatMap((call) => callOf(call, now)),
    cost: bundle.cost,
    calendar: bundle.calendar,
    startsOn: bundle.startsOn,
    weakestPart: bundle.weakestLink.part,
  };
}

function personOf(part: RankedSupply | null): PlanPicture['person'] {
  if (part?.supply.kind !== 'candidate') return null;
  const { id, occupationGroups, availableOn, ...abilities } = part.supply.card;
  return { id, occupationGroups, availableOn, abilities: fingerprint(abilities) };
}

function pilotOf(part: RankedSupply | null): PlanPicture['pilot'] {
  if (part?.supply.kind !== 'pilot') return null;
  const { id, title, organisation, priceOre, companyHours, weeks, nextFreeOn } = part.supply.offer;
  return {
    id,
    title,
    partner: organisation.name,
    priceOre,
    companyHours,
    weeks,
    freeOn: nextFreeOn,
  };
}

function callOf({ supply }: RankedSupply, now: Date): PlanPicture['calls'] {
  if (supply.kind !== 'call') return [];
  const { call } = supply;
  const deadline = nextDeadline(call, now);
  const { id, slug, title, deadlineKind, earliestStartOn, latestStartOn, latestEndOn } = call;
  const { amountMaxOre, sharePercent, rules, eligibleCosts, costCaps, perEmployeeCapOre } = call;
  return [
    {
      ...{ id, slug, title, deadlineKind, earliestStartOn, latestStartOn, latestEndOn },
      ...{ amountMaxOre, sharePercent },
      funder: call.funder.name,
      deadline: deadline === null ? null : osloDate(deadline),
      rules: fingerprint({ rules, eligibleCosts, costCaps, perEmployeeCapOre }),
    },
  ];
}
