import { plainLine, plainText } from '@koble/kernel';
import { MunicipalityCode, OccupationId, SkillId } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { Pay } from './pay';

export const NEED_STATES = ['draft', 'review', 'published', 'paused', 'closed', 'expired'] as const;
export const WANTS = ['people', 'pilot', 'funding'] as const;
export const MODES = ['onsite', 'hybrid', 'remote'] as const;
export const EXTENTS = ['full_time', 'part_time', 'project'] as const;

/** What a company says when it closes a need: how it was met, or that it is no longer sought for or being met now. */
export const FILLED_HOW = [
  'through_koble',
  'free_elsewhere',
  'paid_elsewhere',
  'without_advert',
  'no_longer_relevant',
  'ongoing',
] as const;
export type FilledHow = (typeof FILLED_HOW)[number];

/** A published need is open this long, and may be renewed once. */
export const NEED_OPEN_DAYS = 90;
/** So long before its end its company is told, and is offered to renew it. */
export const NEED_NOTICE_DAYS = 7;

/**
 * What a company wants to achieve, as it is posted or only tried in the wizard.
 * `goal` is the company's own words, 20-2,000 characters; `budgetOre` is what it can pay itself, in øre; `ownHours` are hours
 * of its own people. `mode`, `extent`, `openings` and `pay` are about people; a missing value means "does not matter", a
 * missing `pay` that nothing is said of it.
 */
export const NeedInput = z.strictObject({
  title: z.string().overwrite(plainLine).min(3).max(140),
  goal: z.string().overwrite(plainText).min(20).max(2000),
  wants: z.array(z.enum(WANTS)).min(1).max(3),
  occupations: z.array(OccupationId).max(10).default([]),
  skillsMust: z.array(SkillId).max(20).default([]),
  skillsShould: z.array(SkillId).max(20).default([]),
  languages: z.array(SkillId).max(10).default([]),
  municipality: MunicipalityCode.nullable().default(null),
  startsOn: z.iso.date().nullable().default(null),
  mode: z.enum(MODES).nullable().default(null),
  extent: z.enum(EXTENTS).nullable().default(null),
  openings: z.int().min(1).max(100).default(1),
  pay: Pay.nullable().default(null),
  ownHours: z.int().min(0).max(10_000).nullable().default(null),
  budgetOre: z.int().min(0).max(100_000_000_000).nullable().default(null),
  dataAtHand: z.string().overwrite(plainText).max(400).default(''),
  equipmentAtHand: z.string().overwrite(plainText).max(400).default(''),
});
export type NeedInput = z.infer<typeof NeedInput>;
