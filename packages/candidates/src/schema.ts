import { MunicipalityCode, OccupationId, SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';

export const EXPERIENCE_LEVELS = ['new', 'some', 'long'] as const;

/** A profile is shown this long after its last confirmation: 26 weeks, never more than six months. */
export const PROFILE_OPEN_DAYS = 182;

/**
 * A person's supply, as they state it. It holds no name, birth, photo, gender or nationality: those are not asked for.
 * `radiusKm` is how far the person goes from the municipality's centre, in a straight line.
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
});
export type CandidateInput = z.infer<typeof CandidateInput>;

/**
 * All that anybody but the person may see before both have said yes: occupation as STYRK-08 two-digit groups, place as
 * district. In municipalities of 500-2,000 people more than that tells who it is.
 */
export interface CandidateCard {
  id: string;
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

/** An organisation that a candidate has shut out of their profile. */
export interface Block {
  organisationId: string;
  name: string;
  number: string | null;
}
