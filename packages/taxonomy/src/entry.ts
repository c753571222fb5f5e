/** A word in bokmål, in nynorsk where it differs, and in English. */
export interface Labels {
  nb: string;
  nn?: string;
  en: string;
}

/**
 * A skill, or a certificate or language that is asked for like one.
 * `id` is an English kebab-case slug and never changes; `synonyms` are other common words in any of the three languages.
 * A certificate is a licence a person has or has not ("truckførerbevis"): missing it blocks a match, so it is told apart.
 */
export interface Skill extends Labels {
  id: string;
  kind: 'skill' | 'certificate' | 'language';
  field: SkillField;
  synonyms: readonly string[];
}

/** Fields of work that micro-enterprises of the region are found in. */
export const SKILL_FIELDS = [
  'trades',
  'manufacturing',
  'aquaculture',
  'farming_food',
  'wood',
  'tourism',
  'care',
  'trade',
  'it',
  'automation',
  'data',
  'design',
  'sales',
  'management',
  'transport',
  'language',
] as const;
export type SkillField = (typeof SKILL_FIELDS)[number];

/** An occupation with its four-digit STYRK-08 code and the skills it usually takes. */
export interface Occupation extends Labels {
  id: string;
  styrk08: string;
  synonyms: readonly string[];
  skills: readonly string[];
}
