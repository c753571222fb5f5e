import type { AgreementTerms } from '@koble/agreements/schema';
import { OWN_HOUR_ORE } from '@koble/funding/schema';
import { addressOfCosts, type CostAddress } from '../../shared/cost-address';

/** What is agreed on as the costs of a project, in an address: as the sums beside it count them, but the price in whole kroner. */
export function projectOf({
  priceOre,
  companyHours,
}: Pick<AgreementTerms, 'priceOre' | 'companyHours'>): CostAddress {
  const amounts = {
    ownHours: companyHours,
    hourCost: OWN_HOUR_ORE / 100,
    purchasedRd: Math.round(priceOre / 100),
    equipment: 0,
    travel: 0,
    training: 0,
  };
  return addressOfCosts((field) => amounts[field]);
}
