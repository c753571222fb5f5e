import type { Occupation } from '../../entry';

/** Clerical support workers: STYRK-08 major group 4. */
export const clerksOccupations: readonly Occupation[] = [
];
