import type { Occupation } from '../../entry';

/** Managers: STYRK-08 major group 1. */
export const managersOccupations: readonly Occupation[] = [
];
