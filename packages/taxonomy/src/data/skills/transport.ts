import type { Skill } from '../../entry';

/** Road, lifting, warehouse and logistics. */
export const transportSkills: readonly Skill[] = [
];
