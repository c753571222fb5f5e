import { readPart } from './address-parts';

/** What a project costs by kind, in whole kroner, and hours of one's own people. */
export const COST_FIELDS = [
  'ownHours',
  'hourCost',
  'purchasedRd',
  'equipment',
  'travel',
  'training',
] as const;
export type CostField = (typeof COST_FIELDS)[number];

/** The costs as they stand in an address that people read and share: whole kroner, whole hours. */
const NAMES = {
  ownHours: 'timer',
  hourCost: 'timepris',
  purchasedRd: 'forskning',
  equipment: 'utstyr',
  travel: 'reise',
  training: 'opplaring',
} as const satisfies Record<CostField, string>;
export type CostAddress = { [Name in (typeof NAMES)[CostField]]?: string };

/** The costs of an address; what is no whole number of at most nine digits is not one. */
export function readCosts(params: Record<string, unknown>): CostAddress {
  return Object.fromEntries(
    Object.values(NAMES)
      .flatMap((name) => Object.entries(readPart(name, params)))
      .filter(([, value]) => /^\d{1,9}$/.test(value)),
  );
}

/** The costs as fields that can be written in. */
export function fieldsOfAddress(address: CostAddress): Partial<Record<CostField, string>> {
  return Object.fromEntries(
    COST_FIELDS.flatMap((field) => {
      const value = address[NAMES[field]];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

/** An address of these costs, each a whole number; what costs nothing is left out. */
export function addressOfCosts(amount: (field: CostField) => number): CostAddress {
  return Object.fromEntries(
    COST_FIELDS.filter((field) => amount(field) > 0).map((field) => [
      NAMES[field],
      String(amount(field)),
    ]),
  );
}
