import type { FundingCall } from '@koble/funding/schema';
import type { PilotOffer } from '@koble/pilots/schema';
import type { RankedSupply } from './schema';

/** One way to combine what was found; a part that was not asked for, or not found, is null, and no calls are none. */
export interface Combination {
  person: RankedSupply | null;
  pilot: RankedSupply | null;
  /** Those that are applied to together. */
  calls: readonly RankedSupply[];
}

/** Every part of a combination, the person first. */
export function partsOf({ person, pilot, calls }: Combination): RankedSupply[] {
  return [person, pilot, ...calls].filter((part) => part !== null);
}

/** The calls themselves. */
export function callsOf({ calls }: Combination): FundingCall[] {
  return calls.flatMap(({ supply }) => (supply.kind === 'call' ? [supply.call] : []));
}

/** The pilot's offer itself. */
export function offerOf({ pilot }: Combination): PilotOffer | null {
  return pilot?.supply.kind === 'pilot' ? pilot.supply.offer : null;
}
