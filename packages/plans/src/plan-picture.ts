import { DEADLINE_KINDS } from '@koble/funding/schema';
import { WANTS } from '@koble/needs/schema';
import { z } from 'zod';
import { CHANGED_FACTS, CHANGED_PARTS } from './plan-kinds';

const Ore = z.int().min(0);
const Day = z.iso.date().nullable();

/** Of a nameless card what a plan needs: which groups of occupations, and from when. */
const PersonInPlan = z.strictObject({
  id: z.uuid(),
  occupationGroups: z.array(z.string()),
  availableOn: Day,
  /** Fingerprint of the rest of the card, to know that it has changed. */
  abilities: z.string(),
});

const PilotInPlan = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  partner: z.string(),
  priceOre: Ore,
  companyHours: z.int().min(0),
  weeks: z.int().min(0),
  /** The first day with room; a day that has passed is now. */
  freeOn: z.iso.date(),
});

const CallInPlan = z.strictObject({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  funder: z.string(),
  deadlineKind: z.enum(DEADLINE_KINDS),
  /** The next one in Norway. */
  deadline: Day,
  earliestStartOn: Day,
  latestStartOn: Day,
  latestEndOn: Day,
  amountMaxOre: Ore.nullable(),
  sharePercent: z.number().nullable(),
  /** Fingerprint of who may apply and for what. */
  rules: z.string(),
});

const Cost = z.strictObject({
  totalOre: Ore,
  grantOre: Ore,
  ownCashOre: Ore,
  ownHours: z.int().min(0),
  gapOre: Ore,
  grantKnown: z.boolean(),
  grants: z.array(z.strictObject({ callId: z.uuid(), ore: Ore })).default([]),
});

const Calendar = z.array(
  z.strictObject({
    on: z.iso.date(),
    what: z.enum([
      'apply_by',
      'answer_expected',
      'pilot_start',
      'pilot_end',
      'person_available',
      'need_start',
      'call_opens',
      'start_by',
      'end_by',
    ]),
    late: z.boolean(),
    /** Of which call the day is. Plans saved before there could be several do not say it. */
    callId: z.uuid().nullable().default(null),
  }),
);

/** A plan at one moment: what each part says, and what they come to together. Money in øre, days in Norway. */
export const PlanPicture = z.strictObject({
  need: z.strictObject({
    title: z.string(),
    open: z.boolean(),
    wants: z.array(z.enum(WANTS)),
    startsOn: Day,
    budgetOre: Ore.nullable(),
  }),
  person: PersonInPlan.nullable(),
  pilot: PilotInPlan.nullable(),
  calls: z.array(CallInPlan),
  cost: Cost,
  calendar: Calendar,
  startsOn: Day,
  weakestPart: z.enum(['person', 'pilot', 'call']),
});
export type PlanPicture = z.infer<typeof PlanPicture>;

/** One thing that is another than when the plan was saved; `title` says which call. Values are days, øre, hours, weeks or percent. */
export const PlanChange = z.strictObject({
  part: z.enum(CHANGED_PARTS),
  fact: z.enum(CHANGED_FACTS),
  title: z.string().nullable(),
  before: z.union([z.string(), z.number()]).nullable(),
  after: z.union([z.string(), z.number()]).nullable(),
});
export type PlanChange = z.infer<typeof PlanChange>;
