import type { Skill } from '../../entry';

/** Design, media and communication. */
export const designSkills: readonly Skill[] = [
];
