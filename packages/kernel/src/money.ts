/**
 * Money is a whole number of the smallest unit: øre for NOK, cents for EUR. The unit is in the field's name
 * (`priceOre`, `ceilingCents`), the number is a plain `number`: 2^53 øre is 90 thousand milliard kroner.
 */
const ORE_PER_KRONE = 100;

/** Kroner, possibly with two decimals, to øre. Throws a RangeError for what is not a finite number. */
export function kronerToOre(kroner: number): number {
  return toSmallestUnit(kroner);
}

/** Euros, possibly with two decimals, to cents. */
export function eurosToCents(euros: number): number {
  return toSmallestUnit(euros);
}

function toSmallestUnit(amount: number): number {
  if (!Number.isFinite(amount)) throw new RangeError(`not an amount: ${amount}`);
  return Math.round(amount * ORE_PER_KRONE);
}

/**
 * Cents at a rate of NOK per EUR to øre, rounded half up to whole øre.
 * The rate is that of the award's day (Reg. (EU) 2023/2831 art. 3: aid is valued at the time it is granted).
 */
export function centsToOre(cents: number, nokPerEur: number): number {
  return Math.round(cents * nokPerEur);
}

/** Øre to cents at a rate of NOK per EUR, rounded half up to whole cents. */
export function oreToCents(ore: number, nokPerEur: number): number {
  if (!(nokPerEur > 0)) throw new RangeError(`not a rate: ${nokPerEur}`);
  return Math.round(ore / nokPerEur);
}

/** A share in percent of an amount, rounded down: a grant never exceeds its share. */
export function shareOf(amount: number, percent: number): number {
  return Math.floor((amount * percent) / 100);
}
