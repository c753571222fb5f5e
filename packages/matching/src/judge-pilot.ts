import { daysBetween, type IsoDate } from '@koble/kernel';
import { nextFreeDay } from '@koble/pilots/schema';
import type { Judged } from './criterion';
import { shareOfIds } from './share-of-ids';
import type { Demand, ScoredSupply } from './supply';

type Offer = Extract<ScoredSupply, { kind: 'pilot' }>['offer'];

/** A pilot that starts this many days after the wanted day has lost all points for its start. */
const LATE_DAYS = 180;
/** This many shared topics are as good as any more: a need names a handful, an offer up to thirty. */
const ENOUGH_TOPICS = 2;

/** What a challenge asks of a partner's pilot, and what the pilot asks of the company. */
export function judgePilot(demand: Demand, offer: Offer): Judged[] {
  return [
    ...judgeTopic(demand.need, offer),
    ...judgeIndustry(demand.company.industry, offer),
    judgeFreeSlot(offer),
    judgeStart(demand.need.startsOn ?? demand.today, offer),
    ...judgeMeans(demand.need, offer),
    ...judgeLanguages(demand.need, offer),
  ];
}

function judgeTopic(need: Demand['need'], offer: Offer): Judged[] {
  const topics = [...new Set([...need.skillsMust, ...need.skillsShould])];
  const shared = topics.filter((id) => offer.skills.includes(id));
  return [
    {
      key: 'topic',
      side: 'both',
      share:
        topics.length === 0
          ? null
          : Math.min(1, shared.length / Math.min(ENOUGH_TOPICS, topics.length)),
      // A pilot of something else is no answer, however near and free it is.
      blocker: true,
      demand: topics.length === 0 ? null : { kind: 'ids', of: 'skill', ids: topics },
      value: { kind: 'ids', of: 'skill', ids: shared },
    },
  ];
}

function judgeIndustry(industry: string | null | undefined, offer: Offer): Judged[] {
  if (offer.industries.length === 0) return [];
  const known = industry ?? null;
  return [
    {
      key: 'industry',
      side: 'supply',
      share: known === null ? null : offer.industries.includes(known) ? 1 : 0,
      blocker: false,
      demand: { kind: 'ids', of: 'industry', ids: offer.industries },
      value: known === null ? null : { kind: 'ids', of: 'industry', ids: [known] },
    },
  ];
}

function judgeFreeSlot(offer: Offer): Judged {
  return {
    key: 'free_slot',
    side: 'supply',
    share: offer.freeSlots > 0 ? 1 : 0,
    blocker: false,
    demand: { kind: 'count', count: 1 },
    value: { kind: 'count', count: offer.freeSlots },
  };
}

function judgeStart(wanted: IsoDate, offer: Offer): Judged {
  const freeOn = nextFreeDay(offer, wanted);
  const late = Math.max(0, daysBetween(wanted, freeOn));
  return {
    key: 'start',
    side: 'need',
    share: 1 - Math.min(late, LATE_DAYS) / LATE_DAYS,
    blocker: false,
    demand: { kind: 'date', on: wanted },
    value: { kind: 'date', on: freeOn },
  };
}

/** Money and hours: what the pilot costs against what the company has. A dear pilot may still be paid by a call, so neither blocks. */
function judgeMeans(need: Demand['need'], offer: Offer): Judged[] {
  const { budgetOre, ownHours } = need;
  return [
    {
      key: 'budget',
      side: 'need',
      share: budgetOre === null ? null : enough(budgetOre, offer.priceOre),
      blocker: false,
      demand: budgetOre === null ? null : { kind: 'ore', ore: budgetOre },
      value: { kind: 'ore', ore: offer.priceOre },
    },
    {
      key: 'hours',
      side: 'supply',
      share: ownHours === null ? null : enough(ownHours, offer.companyHours),
      blocker: false,
      demand: { kind: 'hours', hours: offer.companyHours },
      value: ownHours === null ? null : { kind: 'hours', hours: ownHours },
    },
  ];
}

function judgeLanguages(need: Demand['need'], offer: Offer): Judged[] {
  if (need.languages.length === 0) return [];
  return [
    {
      key: 'languages',
      side: 'need',
      share: shareOfIds(need.languages, offer.languages),
      blocker: false,
      demand: { kind: 'ids', of: 'skill', ids: need.languages },
      value: { kind: 'ids', of: 'skill', ids: offer.languages },
    },
  ];
}

function enough(has: number, takes: number): number {
  return takes === 0 ? 1 : Math.min(1, has / takes);
}
