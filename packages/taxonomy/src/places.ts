import { MUNICIPALITIES, type Municipality } from './data/municipalities';

const EARTH_RADIUS_KM = 6371;
const BY_CODE = new Map(MUNICIPALITIES.map((place) => [place.code, place]));
const BY_NAME = new Map(
  MUNICIPALITIES.flatMap((place) =>
    [place.name, place.sami ?? place.name].map((name) => [folded(name), place] as const),
  ),
);

const PLACE_NAMES = new Set(
  MUNICIPALITIES.flatMap(({ name, sami, centre }) => [name, sami ?? name, centre].map(folded)),
);

export function municipality(code: string): Municipality | undefined {
  return BY_CODE.get(code);
}

/** By its Norwegian or South Sámi name in any case, with or without "kommune": the feeds write names, not numbers. */
export function municipalityNamed(name: string): Municipality | undefined {
  return BY_NAME.get(folded(name).replace(/ kommune$/, ''));
}

/** Whether a word in lower case is the name of a municipality or its centre: no stem is cut from it. */
export function isPlaceName(word: string): boolean {
  return PLACE_NAMES.has(word);
}

/** Kilometres in a straight line between the centres of two municipalities; undefined where one is not of the region. */
export function distanceKm(codeA: string, codeB: string): number | undefined {
  const a = BY_CODE.get(codeA);
  const b = BY_CODE.get(codeB);
  return a && b ? haversineKm(a, b) : undefined;
}

/** The municipalities whose centre is within `km` of this one's, itself first, then nearest first. */
export function municipalitiesWithin(code: string, km: number): string[] {
  return MUNICIPALITIES.map((place) => ({
    code: place.code,
    km: distanceKm(code, place.code) ?? Infinity,
  }))
    .filter((place) => place.km <= km)
    .sort((a, b) => a.km - b.km || (a.code < b.code ? -1 : 1))
    .map((place) => place.code);
}

export function municipalitiesOfDistrict(district: string): string[] {
  return MUNICIPALITIES.filter((place) => place.district === district).map(({ code }) => code);
}

/**
 * Kilometres from a municipality's centre to the nearest centre of a district, 0 inside it. Somebody of whom only the
 * district is known lives at least about this far away.
 */
export function districtDistanceKm(code: string, district: string): number | undefined {
  const distances = municipalitiesOfDistrict(district).flatMap(
    (other) => distanceKm(code, other) ?? [],
  );
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

function haversineKm(a: Municipality, b: Municipality): number {
  const lat = sinSquaredOfHalf(b.lat - a.lat);
  const lng = sinSquaredOfHalf(b.lng - a.lng);
  const along = lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lng;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(along));
}

function sinSquaredOfHalf(degrees: number): number {
  return Math.sin(radians(degrees) / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase('nb');
}
