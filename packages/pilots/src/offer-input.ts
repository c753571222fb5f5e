import { plainLine, plainText } from '@koble/kernel';
import { IndustrySection, MunicipalityCode, SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';

export const PILOT_PLACES = ['company', 'lab', 'remote'] as const;
export const IPR_TERMS = ['company_owns', 'shared', 'open'] as const;
export const PUBLICATIONS = ['open', 'delayed', 'never'] as const;

/** A calendar quarter in Norway, as `2027Q1`. */
export const Quarter = z.string().regex(/^20\d\dQ[1-4]$/);
export type Quarter = z.infer<typeof Quarter>;

/**
 * A partner's low-threshold pilot, or a student's task. `priceOre` is in øre without VAT; hours are whole hours, of a task the
 * student's; TRL is the EU's scale 1-9 (Horizon Europe work programme, general annex B). No `industries` means any.
 */
export const PilotOfferInput = z
  .strictObject({
    title: z.string().overwrite(plainLine).min(3).max(140),
    summary: z.string().overwrite(plainText).min(20).max(600),
    method: z.string().overwrite(plainText).min(20).max(4000),
    skills: z.array(SkillId).min(1).max(30),
    industries: z.array(IndustrySection).max(22),
    weeks: z.int().min(1).max(104),
    researcherHours: z.int().min(1).max(5000),
    priceOre: z.int().min(0).max(100_000_000_000),
    companyHours: z.int().min(0).max(2000),
    deliverables: z.array(z.string().overwrite(plainLine).min(3).max(200)).min(1).max(10),
    dataNeeded: z.string().overwrite(plainText).max(400),
    place: z.enum(PILOT_PLACES),
    municipality: MunicipalityCode.nullable(),
    ipr: z.enum(IPR_TERMS),
    publication: z.enum(PUBLICATIONS),
    nda: z.boolean(),
    capacityPerQuarter: z.int().min(1).max(100),
    nextFreeOn: z.iso.date(),
    trlIn: z.int().min(1).max(9),
    trlOut: z.int().min(1).max(9),
    languages: z.array(SkillId).min(1).max(10),
  })
  .refine((offer) => offer.trlOut >= offer.trlIn, {
    path: ['trlOut'],
    message: 'pilots.trl_out_below_in',
  });
export type PilotOfferInput = z.infer<typeof PilotOfferInput>;

/** Earlier work; only with the customer's consent, which the partner confirms. `customer` may be "a workshop in Innherred". */
const Reference = z.strictObject({
  customer: z.string().overwrite(plainLine).min(2).max(100),
  year: z.int().min(1990).max(2100),
  line: z.string().overwrite(plainLine).min(5).max(200),
  agreed: z.literal(true, { error: 'pilots.customer_has_not_agreed' }),
});

/** A student's task: topics are handed in by `topicsBy`, it starts on `startsOn` and is delivered on `deliversOn`. */
const StudentTask = z
  .strictObject({
    topic: z.string().overwrite(plainText).min(20).max(600),
    supervisor: z.string().overwrite(plainLine).min(2).max(100),
    semester: z.string().regex(/^20\d\d (spring|autumn)$/),
    topicsBy: z.iso.date(),
    startsOn: z.iso.date(),
    deliversOn: z.iso.date(),
  })
  .refine(({ topicsBy, startsOn }) => topicsBy <= startsOn, {
    path: ['startsOn'],
    message: 'pilots.dates_out_of_order',
  })
  .refine(({ startsOn, deliversOn }) => startsOn < deliversOn, {
    path: ['deliversOn'],
    message: 'pilots.dates_out_of_order',
  });
export type StudentTask = z.infer<typeof StudentTask>;

/**
 * What an offer says beside itself: quarters with another number of slots than `capacityPerQuarter`, the calls that usually pay,
 * references, and what makes it a student's task, or null.
 */
export const OfferDetails = z.strictObject({
  quarters: z
    .array(z.strictObject({ quarter: Quarter, slots: z.int().min(0).max(100) }))
    .max(8)
    .refine((all) => new Set(all.map(({ quarter }) => quarter)).size === all.length),
  callIds: z
    .array(z.uuid())
    .max(5)
    .refine((all) => new Set(all).size === all.length),
  references: z.array(Reference).max(5),
  task: StudentTask.nullable(),
});
export type OfferDetails = z.infer<typeof OfferDetails>;
