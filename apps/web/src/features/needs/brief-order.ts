import type { ChallengeBrief } from '@koble/needs/schema';

/** The five fields in the order in which they are asked and read. */
export const BRIEF_ORDER = [
  'hurts',
  'tried',
  'success',
  'atHand',
  'time',
] as const satisfies (keyof ChallengeBrief)[];

export const EMPTY_BRIEF: ChallengeBrief = {
  hurts: '',
  tried: '',
  success: '',
  atHand: '',
  time: '',
};

/** As much as fits a field. */
export const BRIEF_LENGTH = 600;

/** In which fields two briefs differ. */
export function changedFields(
  one: ChallengeBrief,
  other: ChallengeBrief,
): (keyof ChallengeBrief)[] {
  return BRIEF_ORDER.filter((field) => one[field] !== other[field]);
}
