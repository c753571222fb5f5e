import { centsToOre, osloDate, type Clock, type IsoDate } from '@koble/kernel';
import { aidError } from './aid-error';
import { MOST_AWARD_ORE, NOK_PER_EUR } from './award-bounds';
import type { AwardPlan } from './award-input';

/**
 * An amount in øre, with its rate in the four decimals that Norges Bank gives. Cents become the øre that give the same cents back at
 * that rate. Errors: `aid.amount_out_of_range` (field `amount`), `aid.rate_out_of_range` (field `nokPerEur`).
 */
export function oreOf({ currency, amount, nokPerEur }: Omit<AwardPlan, 'on'>): {
  amountOre: number;
  nokPerEur: number;
} {
  const rate = rateOf(nokPerEur);
  const amountOre = currency === 'NOK' ? amount : centsToOre(amount, rate);
  refuseAmount(amountOre, 'amount');
  return { amountOre, nokPerEur: rate };
}

/** In the four decimals that Norges Bank gives. Error: `aid.rate_out_of_range` (field `nokPerEur`). */
export function rateOf(nokPerEur: number): number {
  if (!(nokPerEur >= NOK_PER_EUR.least && nokPerEur <= NOK_PER_EUR.most))
    throw aidError('aid.rate_out_of_range', 'invalid', 'nokPerEur');
  return Math.round(nokPerEur * 10_000) / 10_000;
}

/** Error: `aid.amount_out_of_range`. */
export function refuseAmount(amountOre: number, field: string): void {
  if (!(amountOre > 0 && amountOre <= MOST_AWARD_ORE))
    throw aidError('aid.amount_out_of_range', 'invalid', field);
}

/** Error: `aid.granted_in_future` (field `grantedOn`). */
export function refuseFuture(clock: Clock, grantedOn: IsoDate): void {
  if (grantedOn > osloDate(clock.now()))
    throw aidError('aid.granted_in_future', 'invalid', 'grantedOn');
}
