import { z } from 'zod';

export const PAY_PERIODS = ['hour', 'month', 'year'] as const;

const MOST_ORE = 1_000_000_000;
const Amount = z.int().min(1).max(MOST_ORE);

/**
 * What a role pays before tax: between two amounts in øre, both included, for each hour, month or year; or agreed with whoever is
 * hired. A range that ends before it begins is refused at `toOre`.
 */
export const Pay = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('range'),
      fromOre: Amount,
      toOre: Amount,
      per: z.enum(PAY_PERIODS),
    })
    .refine(({ fromOre, toOre }) => fromOre <= toOre, { path: ['toOre'] }),
  z.strictObject({ kind: z.literal('agreed') }),
]);
export type Pay = z.infer<typeof Pay>;
