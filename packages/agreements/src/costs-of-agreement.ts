import { OWN_HOUR_ORE, type ProjectCosts } from '@koble/funding/schema';
import type { AgreementTerms } from './terms';

/**
 * What the company's project costs by these terms, as funding counts it: bought research in øre, and its own work in whole hours.
 * What one of its hours costs is not agreed on: each counts as `OWN_HOUR_ORE`, as in the bundle that led to the pilot.
 */
export function costsOfAgreement({
  terms,
}: {
  terms: Pick<AgreementTerms, 'priceOre' | 'companyHours'>;
}): ProjectCosts {
  return {
    purchasedRdOre: terms.priceOre,
    ownHours: terms.companyHours,
    hourCostOre: OWN_HOUR_ORE,
    equipmentOre: 0,
    travelOre: 0,
    trainingOre: 0,
  };
}
