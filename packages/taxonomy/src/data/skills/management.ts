import type { Skill } from '../../entry';

/** Running a company: people, money, law, quality and sustainability. */
export const managementSkills: readonly Skill[] = [
];
