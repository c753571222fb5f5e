import type { Skill } from '../../entry';

/** Data, statistics and machine learning. */
export const dataSkills: readonly Skill[] = [
];
