import { MunicipalityCode, OccupationId, SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { SalaryWish } from './salary-wish';

export { SALARY_PERIODS } from './salary-wish';

export const EXPERIENCE_LEVELS = ['new', 'some', 'long'] as const;

/** A profile is shown this long after its last confirmation: 26 weeks, never more than six months. */
export const PROFILE_OPEN_DAYS = 182;

/**
 * A person's supply, as they state it. It holds no name, birth, photo, gender or nationality: those are not asked for.
 * `radiusKm` is how far the person goes from the municipality's centre, in a straight line. `salaryWish` is told to nobody else,
 * and `paused` keeps the profile from everybody until its person says otherwise.
 */
export const CandidateInput = z.strictObject({
  occupations: z.array(OccupationId).min(1).max(5),
  skills: z.array(SkillId).min(1).max(40),
  languages: z.array(SkillId).max(10),
  experience: z.enum(EXPERIENCE_LEVELS),
  municipality: MunicipalityCode,
  radiusKm: z.int().min(0).max(1000),
  modes: z.array(z.enum(['onsite', 'hybrid', 'remote'])).min(1),
  extents: z.array(z.enum(['full_time', 'part_time', 'project'])).min(1),
  availableOn: z.iso.date().nullable(),
  salaryWish: SalaryWish.nullable(),
  paused: z.boolean(),
});
export type CandidateInput = z.infer<typeof CandidateInput>;

/** What a card is made of: all that is stated but what nobody else is told. */
export const CardInput = CandidateInput.omit({ salaryWish: true, paused: true });
export type CardInput = z.infer<typeof CardInput>;

/** `active` is shown to companies; `paused` is not, and `expired` was not confirmed in time. */
export type ProfileState = 'active' | 'paused' | 'expired';

/** A profile as its person sees it; the times are ISO text. */
export interface OwnProfile {
  id: string;
  state: ProfileState;
  stated: CandidateInput;
  confirmedAt: string;
  /** When it is no longer shown unless it is confirmed anew. */
  expiresAt: string;
}

/**
 * All that anybody but the person may see before both have said yes: occupation as STYRK-08 two-digit groups, place as
 * district. In municipalities of 500-2,000 people more than that tells who it is.
 */
export interface NamelessCard {
  occupationGroups: string[];
  skills: string[];
  languages: string[];
  experience: (typeof EXPERIENCE_LEVELS)[number];
  district: string;
  /** How far the person goes, in km in a straight line from the district. */
  radiusKm: number;
  modes: CandidateInput['modes'];
  extents: CandidateInput['extents'];
  availableOn: string | null;
}

/** A nameless card that is on the lists. */
export interface CandidateCard extends NamelessCard {
  id: string;
}

/** An organisation that a candidate has shut out of their profile. */
export interface Block {
  organisationId: string;
  name: string;
  number: string | null;
}
