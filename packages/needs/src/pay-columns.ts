import type { Pay, PAY_PERIODS } from './pay';

/** A pay as the columns of a need hold it: all but the kind are null where it is no range. */
interface PayColumns {
  payKind: Pay['kind'] | null;
  payFromOre: number | null;
  payToOre: number | null;
  payPer: (typeof PAY_PERIODS)[number] | null;
}

export function payColumns(pay: Pay | null): PayColumns {
  const range = pay?.kind === 'range' ? pay : null;
  return {
    payKind: pay?.kind ?? null,
    payFromOre: range?.fromOre ?? null,
    payToOre: range?.toOre ?? null,
    payPer: range?.per ?? null,
  };
}

/** Null where nothing was said. */
export function payOf({ payKind, payFromOre, payToOre, payPer }: PayColumns): Pay | null {
  if (payKind === 'agreed') return { kind: 'agreed' };
  return payFromOre === null || payToOre === null || payPer === null
    ? null
    : { kind: 'range', fromOre: payFromOre, toOre: payToOre, per: payPer };
}
