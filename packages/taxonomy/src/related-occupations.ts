import { OCCUPATIONS } from './data/occupations';

const BY_ID = new Map(OCCUPATIONS.map((one) => [one.id, one]));

/**
 * Occupations of the same three-digit group of STYRK-08 (SSB's KLASS 7), without itself; those of the same four digits, whose
 * work is the most alike, first. None for an occupation that is not of the taxonomy.
 */
export function relatedOccupations(id: string): string[] {
  const own = BY_ID.get(id);
  if (own === undefined) return [];
  const group = own.styrk08.slice(0, 3);
  const others = OCCUPATIONS.filter((one) => one.id !== id && one.styrk08.startsWith(group));
  return [
    ...others.filter(({ styrk08 }) => styrk08 === own.styrk08),
    ...others.filter(({ styrk08 }) => styrk08 !== own.styrk08),
  ].map((one) => one.id);
}
