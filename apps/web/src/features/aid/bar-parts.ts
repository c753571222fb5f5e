import type { AidLedger } from '@koble/aid/schema';

/** A part of the bar, in cents. What is unknown may take of what remains: how much nobody knows. */
export interface BarPart {
  key: 'registered' | 'declared' | 'remaining' | 'unknown';
  cents: number;
}

/** How the ceiling is used, or how what is used goes over it; parts that are nothing are left out. */
export function barParts(
  { registeredCents, declaredCents, remainingCents }: NonNullable<AidLedger['balance']>,
  unknown: AidLedger['unknown'],
): BarPart[] {
  const parts: BarPart[] = [
    { key: 'registered', cents: registeredCents },
    { key: 'declared', cents: declaredCents },
    { key: unknown.length > 0 ? 'unknown' : 'remaining', cents: remainingCents },
  ];
  return parts.filter(({ cents }) => cents > 0);
}

/** By how much what is used is above the ceiling; 0 where it is not. */
export function overCents({
  ceilingCents,
  registeredCents,
  declaredCents,
}: NonNullable<AidLedger['balance']>): number {
  return Math.max(0, registeredCents + declaredCents - ceilingCents);
}

/** The room after each return, in cents. */
export function roomsAfter(
  balance: NonNullable<AidLedger['balance']>,
  returns: AidLedger['returns'],
): { on: string; cents: number; roomCents: number }[] {
  const used = balance.registeredCents + balance.declaredCents;
  return returns.map((back, i) => {
    const returned = returns.slice(0, i + 1).reduce((sum, { cents }) => sum + cents, 0);
    return { ...back, roomCents: Math.max(0, balance.ceilingCents - used + returned) };
  });
}
