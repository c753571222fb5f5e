import { z } from 'zod';

/** The written languages of the interface; a missing nynorsk word falls back to bokmål. */
export const LOCALES = ['nb', 'nn', 'en'] as const;
export const Locale = z.enum(LOCALES);
export type Locale = z.infer<typeof Locale>;

/** Id of a skill, certificate or language of the taxonomy ("welding"). Whether it exists is checked by `isSkillId`. */
export const SkillId = z.string().regex(/^[a-z0-9-]{1,60}$/);
export const OccupationId = z.string().regex(/^[a-z0-9-]{1,60}$/);
/** Four-digit municipality number ("5037"). */
export const MunicipalityCode = z.string().regex(/^\d{4}$/);
/** Section of SN2025 / NACE Rev. 2.1, one letter A-V. */
export const IndustrySection = z.string().regex(/^[A-V]$/);

/** What the taxonomy read out of a text; the user sees and corrects it. `found` is the word of the text it came from. */
export const Understood = z.object({
  skills: z.array(z.object({ id: SkillId, found: z.string() })),
  occupations: z.array(z.object({ id: OccupationId, found: z.string() })),
});
export type Understood = z.infer<typeof Understood>;

/** Every name of the taxonomy in one language, by id or code; fetched once by the web. */
export interface TaxonomyNames {
  skills: Record<string, string>;
  certificates: string[];
  languages: string[];
  occupations: Record<string, string>;
  occupationGroups: Record<string, string>;
  municipalities: Record<string, string>;
  districts: Record<string, string>;
  industries: Record<string, string>;
}
