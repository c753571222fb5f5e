import type { Occupation } from '../../entry';

/** Technicians and associate professionals: STYRK-08 major group 3. */
export const techniciansOccupations: readonly Occupation[] = [
];
