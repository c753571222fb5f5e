import type { Skill } from '../../entry';

/** Software, networks and support. */
export const itSkills: readonly Skill[] = [
];
