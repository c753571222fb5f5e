import { plainLine, plainText } from '@koble/kernel';
import { IndustrySection, MunicipalityCode, SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';

export const PILOT_STATES = ['draft', 'published', 'paused', 'closed'] as const;
export const PILOT_PLACES = ['company', 'lab', 'remote'] as const;
export const IPR_TERMS = ['company_owns', 'shared', 'open'] as const;

/** A calendar quarter in Norway, as `2027Q1`. */
export const Quarter = z.string().regex(/^20\d\dQ[1-4]$/);
export type Quarter = z.infer<typeof Quarter>;

/**
 * A partner's low-threshold pilot. `priceOre` is in øre without VAT; hours are whole hours; TRL is the EU's scale 1-9
 * (Horizon Europe work programme, general annex B). No `industries` means any.
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
    capacityPerQuarter: z.int().min(0).max(100),
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

/** An offer as anybody reads it. `freeSlots` is what is left of the quarter's capacity. */
export interface PilotOffer extends PilotOfferInput {
  id: string;
  organisation: {
    id: string;
    name: string;
    municipality: string | null;
    /** How many of the interests it gets it answers, and in how many days as a median; null: too little to say. */
    answers: 'few' | 'some' | 'many' | null;
    answerDays: number | null;
  };
  state: (typeof PILOT_STATES)[number];
  freeSlots: number;
  publishedAt: string | null;
}
