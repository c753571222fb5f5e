import type { Occupation } from '../entry';
import { clerksOccupations } from './occupations/clerks';
import { craftWorkersOccupations } from './occupations/craft-workers';
import { elementaryOccupations } from './occupations/elementary';
import { farmingFishingOccupations } from './occupations/farming-fishing';
import { machineOperatorsOccupations } from './occupations/machine-operators';
import { managersOccupations } from './occupations/managers';
import { professionalsOccupations } from './occupations/professionals';
import { serviceSalesOccupations } from './occupations/service-sales';
import { techniciansOccupations } from './occupations/technicians';

/** The hand-made core of occupations, in the order of STYRK-08's major groups. */
export const OCCUPATIONS: readonly Occupation[] = [
  ...managersOccupations,
  ...professionalsOccupations,
  ...techniciansOccupations,
  ...clerksOccupations,
  ...serviceSalesOccupations,
  ...farmingFishingOccupations,
  ...craftWorkersOccupations,
  ...machineOperatorsOccupations,
  ...elementaryOccupations,
];
