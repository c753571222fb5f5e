import type { IsoDate } from '@koble/kernel';
import type { PlanChange, PlanPicture } from './plan-picture';

type Value = PlanChange['before'];
type Fact = readonly [fact: PlanChange['fact'], before: Value, after: Value];

/**
 * What is another in a plan than it was, part by part. A day that has passed is "now", so that time alone changes nothing but a
 * deadline. What the parts come to is compared too: it can change by what the company says of itself.
 */
export function changesBetween(
  before: PlanPicture,
  after: PlanPicture,
  today: IsoDate,
): PlanChange[] {
  return [
    ...named('need', null, needFacts(before.need, after.need)),
    ...named('person', null, personFacts(before, after, today)),
    ...named('pilot', before.pilot?.title ?? null, pilotFacts(before, after, today)),
    ...before.calls.flatMap((call) =>
      named(
        'call',
        call.title,
        callFacts(
          call,
          after.calls.find(({ id }) => id === call.id),
        ),
      ),
    ),
    ...named('money', null, [
      ['grant', before.cost.grantOre, after.cost.grantOre],
      ['own_cash', before.cost.ownCashOre, after.cost.ownCashOre],
      ['own_hours', before.cost.ownHours, after.cost.ownHours],
    ]),
  ];
}

/** The need is gone: there is nothing to compare with. */
export const NEED_GONE: PlanChange = {
  part: 'need',
  fact: 'gone',
  title: null,
  before: 'there',
  after: null,
};

const GONE: readonly Fact[] = [['gone', 'there', null]];

function needFacts(before: PlanPicture['need'], after: PlanPicture['need']): Fact[] {
  return [
    ['open', openness(before), openness(after)],
    ['starts_on', before.startsOn, after.startsOn],
    ['budget', before.budgetOre, after.budgetOre],
    ['wants', before.wants.join(), after.wants.join()],
  ];
}

function openness({ open }: PlanPicture['need']): string {
  return open ? 'open' : 'closed';
}

function personFacts(before: PlanPicture, after: PlanPicture, today: IsoDate): readonly Fact[] {
  if (before.person === null) return [];
  if (after.person === null) return GONE;
  return [
    [
      'available_on',
      ahead(before.person.availableOn, today),
      ahead(after.person.availableOn, today),
    ],
    ['abilities', before.person.abilities, after.person.abilities],
  ];
}

function pilotFacts(before: PlanPicture, after: PlanPicture, today: IsoDate): readonly Fact[] {
  if (before.pilot === null) return [];
  if (after.pilot === null) return GONE;
  return [
    ['free_on', ahead(before.pilot.freeOn, today), ahead(after.pilot.freeOn, today)],
    ['price', before.pilot.priceOre, after.pilot.priceOre],
    ['hours', before.pilot.companyHours, after.pilot.companyHours],
    ['weeks', before.pilot.weeks, after.pilot.weeks],
  ];
}

function callFacts(
  before: PlanPicture['calls'][number],
  after: PlanPicture['calls'][number] | undefined,
): readonly Fact[] {
  if (after === undefined) return GONE;
  return [
    ['deadline', before.deadline, after.deadline],
    ['window', windowOf(before), windowOf(after)],
    ['amount', before.amountMaxOre, after.amountMaxOre],
    ['share', before.sharePercent, after.sharePercent],
    ['rules', before.rules, after.rules],
  ];
}

function ahead(day: IsoDate | null, today: IsoDate): IsoDate | null {
  return day === null || day <= today ? null : day;
}

/** From when to when a project may run, as "2027-01-01/2027-06-30/2027-12-31" with nothing where the call says nothing. */
function windowOf(call: PlanPicture['calls'][number]): string {
  return [call.earliestStartOn, call.latestStartOn, call.latestEndOn]
    .map((day) => day ?? '')
    .join('/');
}

function named(
  part: PlanChange['part'],
  title: string | null,
  facts: readonly Fact[],
): PlanChange[] {
  return facts
    .filter(([, before, after]) => before !== after)
    .map(([fact, before, after]) => ({ part, fact, title, before, after }));
}
