import { IndustrySection, MunicipalityCode, SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { IPR_TERMS, PILOT_PLACES, PUBLICATIONS, Quarter } from './offer-input';

export const PILOT_TYPES = ['pilot', 'student_task'] as const;

const Typed = z.string().max(40);

/** An offer as far as it is written: what is typed stands as it was typed, right or wrong, and is read when it is published. */
export const PilotDraft = z.strictObject({
  type: z.enum(PILOT_TYPES),
  title: z.string().max(300),
  summary: z.string().max(2000),
  method: z.string().max(8000),
  skills: z.array(SkillId).max(60),
  industries: z.array(IndustrySection).max(22),
  weeks: Typed,
  researcherHours: Typed,
  priceKroner: Typed,
  companyHours: Typed,
  deliverables: z.array(z.string().max(400)).max(10),
  dataNeeded: z.string().max(2000),
  place: z.enum(PILOT_PLACES),
  municipality: MunicipalityCode.nullable(),
  ipr: z.enum(IPR_TERMS),
  publication: z.enum(PUBLICATIONS),
  nda: z.boolean(),
  capacityPerQuarter: Typed,
  quarters: z.array(z.strictObject({ quarter: Quarter, slots: Typed })).max(8),
  nextFreeOn: Typed,
  trlIn: Typed,
  trlOut: Typed,
  languages: z.array(SkillId).max(10),
  callIds: z.array(z.uuid()).max(5),
  references: z
    .array(
      z.strictObject({
        customer: z.string().max(200),
        year: Typed,
        line: z.string().max(400),
        agreed: z.boolean(),
      }),
    )
    .max(5),
  task: z.strictObject({
    topic: z.string().max(2000),
    supervisor: z.string().max(200),
    semester: Typed,
    topicsBy: Typed,
    startsOn: Typed,
    deliversOn: Typed,
  }),
});
export type PilotDraft = z.infer<typeof PilotDraft>;
