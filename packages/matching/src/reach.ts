import { districtDistanceKm } from '@koble/taxonomy';

const COMMUTE_STEPS_KM = [30, 50, 75, 100, 150] as const;

/** The least step of travel, in km, that would reach the need and is more than the candidate goes now. */
export function nextReach(
  municipality: string | null,
  { district, radiusKm }: { district: string; radiusKm: number },
): number | undefined {
  const km = municipality === null ? undefined : districtDistanceKm(municipality, district);
  const reach = COMMUTE_STEPS_KM.find((step) => km !== undefined && step >= km);
  return reach !== undefined && reach > radiusKm ? reach : undefined;
}
