import { organisationNumberCheckDigit } from '@koble/kernel';
import type { Random } from './random';

/**
 * Organisation numbers with a right check digit that no company has: real ones begin with 8 or 9, these with 2 or 3. Each is
 * given once.
 */
export function createNumberInventor(random: Random): () => string {
  const given = new Set<string>();
  return function invent() {
    for (;;) {
      const firstEight = `${random.pick(['2', '3'])}${String(random.between(0, 9_999_999)).padStart(7, '0')}`;
      const check = organisationNumberCheckDigit(firstEight);
      const number = `${firstEight}${check}`;
      if (check === undefined || given.has(number)) continue;
      given.add(number);
      return number;
    }
  };
}
