import type { Occupation } from '../../entry';

/** Professionals: STYRK-08 major group 2. */
export const professionalsOccupations: readonly Occupation[] = [
];
