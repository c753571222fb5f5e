import { OWN_HOUR_ORE, type ProjectCosts } from '@koble/funding/schema';
import { oreOfText } from '@koble/kernel';
import {
  COST_FIELDS,
  addressOfCosts,
  fieldsOfAddress,
  type CostAddress,
  type CostField,
} from '../../shared/cost-address';

/** What a project costs, as it was typed. */
export type TypedCosts = Record<CostField, string>;

const USUAL_HOUR_KRONER = String(OWN_HOUR_ORE / 100);
/** An hour of one's own people costs about what is assumed everywhere; it can be changed. */
export const NO_COSTS: TypedCosts = {
  ownHours: '',
  hourCost: USUAL_HOUR_KRONER,
  purchasedRd: '',
  equipment: '',
  travel: '',
  training: '',
};

/** What is wrong with a cost, by the key of its words. */
export type CostProblems = Partial<Record<CostField, 'amount' | 'hours'>>;

export function costProblems(typed: TypedCosts): CostProblems {
  return Object.fromEntries(
    COST_FIELDS.filter((field) => !isWhole(typed[field])).map((field) => [
      field,
      field === 'ownHours' ? 'hours' : 'amount',
    ]),
  );
}

/** Whether anything costs anything; what an hour costs is nothing without hours. */
export function hasCosts(typed: TypedCosts): boolean {
  return COST_FIELDS.some((field) => field !== 'hourCost' && wholeOf(typed[field]) > 0);
}

/** The costs as they are asked about, in øre; for those without problems. */
export function costsOf(typed: TypedCosts): ProjectCosts {
  const ore = (field: CostField): number => wholeOf(typed[field]) * 100;
  return {
    ownHours: wholeOf(typed.ownHours),
    hourCostOre: ore('hourCost'),
    purchasedRdOre: ore('purchasedRd'),
    equipmentOre: ore('equipment'),
    travelOre: ore('travel'),
    trainingOre: ore('training'),
  };
}

/**
 * An address of the costs, to be shared and carried on to another page; empty where nothing costs anything. For those without
 * problems.
 */
export function costAddress(typed: TypedCosts): CostAddress {
  const isPaid = (field: CostField) => field !== 'hourCost' || wholeOf(typed.ownHours) > 0;
  return addressOfCosts((field) => (isPaid(field) ? wholeOf(typed[field]) : 0));
}

/** The costs that an address speaks of. */
export function costsOfAddress(address: CostAddress): TypedCosts {
  return { ...NO_COSTS, ...fieldsOfAddress(address) };
}

/** Whether this is whole kroner or hours, or nothing at all. */
export function isWhole(text: string): boolean {
  const ore = oreOfText(text);
  return ore === undefined ? text.trim() === '' : ore % 100 === 0;
}

/** Whole kroner or hours. */
export function wholeOf(text: string): number {
  return (oreOfText(text) ?? 0) / 100;
}

/** Kroner in øre; null where nothing is typed, which is not known rather than nothing. */
export function oreIfSaid(kroner: string): number | null {
  return kroner.trim() === '' ? null : wholeOf(kroner) * 100;
}
