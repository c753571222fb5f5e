import type { Occupation } from '../../entry';

/** Service and sales workers: STYRK-08 major group 5. */
export const serviceSalesOccupations: readonly Occupation[] = [
];
