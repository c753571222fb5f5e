import type { Occupation } from '../../entry';

/** Skilled farming, forestry and fishery workers: STYRK-08 major group 6. */
export const farmingFishingOccupations: readonly Occupation[] = [
];
