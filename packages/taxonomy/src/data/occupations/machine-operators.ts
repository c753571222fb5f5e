import type { Occupation } from '../../entry';

/** Plant and machine operators, and drivers: STYRK-08 major group 8. */
export const machineOperatorsOccupations: readonly Occupation[] = [
];
