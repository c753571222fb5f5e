import type { Skill } from '../../entry';

/** Sales and marketing. */
export const salesSkills: readonly Skill[] = [
];
