import type { Skill } from '../../entry';

/** Languages a person works in. Which level is meant is said by the need, not here. */
export const languageSkills: readonly Skill[] = [
];
