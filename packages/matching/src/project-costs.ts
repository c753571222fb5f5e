import { OWN_HOUR_ORE, type ProjectCosts } from '@koble/funding/schema';
import type { NeedInput } from '@koble/needs/schema';
import type { PilotOffer } from '@koble/pilots/schema';

/**
 * What the need costs as a project: the pilot's price, the hours it takes of the company, and what is left of the budget
 * where no pilot is bought. Wages of a new employee are not in it: no part of the bundle knows them.
 */
export function projectCosts(need: NeedInput, pilot: PilotOffer | null): ProjectCosts {
  return {
    ownHours: pilot?.companyHours ?? need.ownHours ?? 0,
    hourCostOre: OWN_HOUR_ORE,
    purchasedRdOre: 0,
    equipmentOre: 0,
    travelOre: 0,
    trainingOre: 0,
    ...spending(need, pilot),
  };
}

function spending(
  { wants, budgetOre }: NeedInput,
  pilot: PilotOffer | null,
): Partial<ProjectCosts> {
  if (pilot !== null) return { purchasedRdOre: pilot.priceOre };
  const budget = budgetOre ?? 0;
  if (wants.includes('pilot')) return { purchasedRdOre: budget };
  return wants.includes('people') ? { trainingOre: budget } : { equipmentOre: budget };
}
