import type { Occupation } from '../../entry';

/** Elementary occupations: STYRK-08 major group 9. */
export const elementaryOccupations: readonly Occupation[] = [
];
