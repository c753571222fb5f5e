import type { Occupation } from '../../entry';

/** Craft and related trades workers: STYRK-08 major group 7. */
export const craftWorkersOccupations: readonly Occupation[] = [
];
