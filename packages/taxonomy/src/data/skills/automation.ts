import type { Skill } from '../../entry';

/** Control, robots, sensors and electronics. */
export const automationSkills: readonly Skill[] = [
];
