import { kronerToOre } from '@koble/kernel';

/** More than any single award in Norway to a small company, in øre: a figure above it is a slip of the keyboard. */
export const MOST_AWARD_ORE = kronerToOre(1_000_000_000);

/** A euro has cost between 7 and 14 kroner since there has been one: outside of this it is another currency, or the wrong way round. */
export const NOK_PER_EUR = { least: 5, most: 20 } as const;
