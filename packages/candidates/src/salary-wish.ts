import { z } from 'zod';

export const SALARY_PERIODS = ['hour', 'month', 'year'] as const;

const MOST_ORE = 1_000_000_000;

/** What somebody wishes to be paid before tax, in øre for each hour, month or year. It is for their own eyes. */
export const SalaryWish = z.strictObject({
  ore: z.int().min(1).max(MOST_ORE),
  per: z.enum(SALARY_PERIODS),
});
export type SalaryWish = z.infer<typeof SalaryWish>;

/** A wish as the columns of a profile hold it: both are null where nothing was said. */
interface SalaryColumns {
  salaryWishOre: number | null;
  salaryWishPer: SalaryWish['per'] | null;
}

export function salaryColumns(wish: SalaryWish | null): SalaryColumns {
  return { salaryWishOre: wish?.ore ?? null, salaryWishPer: wish?.per ?? null };
}

export function salaryWishOf({ salaryWishOre, salaryWishPer }: SalaryColumns): SalaryWish | null {
  return salaryWishOre === null || salaryWishPer === null
    ? null
    : { ore: salaryWishOre, per: salaryWishPer };
}
