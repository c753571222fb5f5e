import { centsToOre, kronerToOre, osloDate, type Clock, type IsoDate } from '@koble/kernel';
import { aidError } from './aid-error';
import type { AwardPlan } from './award-input';

/** More than any single award in Norway to a small company: a figure above it is a slip of the keyboard. */
const MAX_ORE = kronerToOre(1_000_000_000);

/** A euro has cost between 7 and 14 kroner since there has been one: outside of this it is another currency, or the wrong way round. */
const RATES = { least: 5, most: 20 };

/**
 * An amount in øre, with its rate in the four decimals that Norges Bank gives. Cents become the øre that give the same cents back at
 * that rate. Errors: `aid.amount_out_of_range` (field `amount`), `aid.rate_out_of_range` (field `nokPerEur`).
 */
export function oreOf({ currency, amount, nokPerEur }: Omit<AwardPlan, 'on'>): {
  amountOre: number;
  nokPerEur: number;
} {
  if (!(nokPerEur >= RATES.least && nokPerEur <= RATES.most))
    throw aidError('aid.rate_out_of_range', 'invalid', 'nokPerEur');
  const rate = Math.round(nokPerEur * 10_000) / 10_000;
  const amountOre = currency === 'NOK' ? amount : centsToOre(amount, rate);
  if (amountOre <= 0 || amountOre > MAX_ORE)
    throw aidError('aid.amount_out_of_range', 'invalid', 'amount');
  return { amountOre, nokPerEur: rate };
}

/** Error: `aid.granted_in_future` (field `grantedOn`). */
export function refuseFuture(clock: Clock, grantedOn: IsoDate): void {
  if (grantedOn > osloDate(clock.now()))
    throw aidError('aid.granted_in_future', 'invalid', 'grantedOn');
}
