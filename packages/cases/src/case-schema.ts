import { MOST_AWARD_ORE, NOK_PER_EUR } from '@koble/aid/schema';
import { plainLine } from '@koble/kernel';
import { z } from 'zod';
import { AID_BASES } from '@koble/funding/schema';
import { ITEM_KINDS } from './case-kinds';

/** No more than the ledger of aid takes, which a grant comes to stand in. */
const Ore = z.int().min(1).max(MOST_AWARD_ORE);
const Day = z.iso.date();
const Title = z.string().overwrite(plainLine).min(3).max(140);

/** What is applied for: a call of the catalogue, or a scheme that is not in it, by what it is called and who gives. */
export const CaseAbout = z.union([
  z.strictObject({ callId: z.uuid() }),
  z.strictObject({
    title: Title,
    giver: z.string().overwrite(plainLine).min(2).max(140),
    basis: z.enum(AID_BASES),
  }),
]);

/** A case to begin with: planned, or applied for already where a day is given. */
export const CaseStart = z.strictObject({
  about: CaseAbout,
  needId: z.uuid().nullable(),
  agreementId: z.uuid().nullable(),
  appliedOn: Day.nullable(),
  appliedOre: Ore.nullable(),
});
export type CaseStart = z.infer<typeof CaseStart>;

/** With the version that was read: what somebody else has changed meanwhile is refused and not written over. */
export const CaseVersion = z.strictObject({ id: z.uuid(), version: z.int().min(1) });
export type CaseVersion = z.infer<typeof CaseVersion>;

/** What a company notes of a case whatever its state. The project runs from `startsOn` to `endsOn`. */
export const CaseDetails = CaseVersion.extend({
  needId: z.uuid().nullable(),
  reference: z.string().overwrite(plainLine).min(1).max(80).nullable(),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
});
export type CaseDetails = z.infer<typeof CaseDetails>;

export const CaseRequest = CaseVersion.extend({ appliedOn: Day, appliedOre: Ore });
export type CaseRequest = z.infer<typeof CaseRequest>;

/**
 * `basis` is what the decision says, where the call may have left it open. `nokPerEur` is the rate of the day of the grant, by which
 * public aid is counted, also once its basis is known; null for what is none.
 */
export const CaseGrant = CaseVersion.extend({
  decidedOn: Day,
  grantedOre: Ore,
  basis: z.enum(AID_BASES),
  nokPerEur: z.number().min(NOK_PER_EUR.least).max(NOK_PER_EUR.most).nullable(),
});
export type CaseGrant = z.infer<typeof CaseGrant>;

export const CaseRefusal = CaseVersion.extend({ decidedOn: Day });
export type CaseRefusal = z.infer<typeof CaseRefusal>;

export const CasePayment = CaseVersion.extend({ paidOn: Day, amountOre: Ore });
export type CasePayment = z.infer<typeof CasePayment>;

/** Something of the company's own to do for a case. */
export const NewItem = z.strictObject({
  caseId: z.uuid(),
  title: z.string().overwrite(plainLine).min(2).max(140),
  dueOn: Day.nullable(),
  assigneeId: z.uuid().nullable(),
});
export type NewItem = z.infer<typeof NewItem>;

export const ItemChange = CaseVersion.extend({
  dueOn: Day.nullable(),
  assigneeId: z.uuid().nullable(),
});
export type ItemChange = z.infer<typeof ItemChange>;

export const ItemDone = CaseVersion.extend({ done: z.boolean() });
export type ItemDone = z.infer<typeof ItemDone>;

/** What the link of a calendar carries. */
export const CalendarToken = z.string().regex(/^[\w-]{43}$/);

/** What a notification says of a deadline; `title` where it is something of the company's own. */
export const ToldDeadline = z.strictObject({
  caseId: z.uuid(),
  item: z.enum(ITEM_KINDS),
  title: z.string().nullable(),
});
export type ToldDeadline = z.infer<typeof ToldDeadline>;
