/** De minimis balance of the single undertaking on a day, in cents (Reg. (EU) 2023/2831). */
export interface DeMinimisBalance {
  on: string;
  ceilingCents: number;
  ceilingSource: string;
  registeredCents: number;
  declaredCents: number;
  remainingCents: number;
  /** True where the register may lack awards: always, until the national register holds three full years. */
  incomplete: boolean;
  /** The next day on which an award leaves the rolling three years, and how much then returns. */
  nextReturn: AidReturn | null;
}

/** A day on which aid leaves the rolling three years, and how much room then returns. */
export interface AidReturn {
  on: string;
  cents: number;
}
