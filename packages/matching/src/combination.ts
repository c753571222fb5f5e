import type { RankedSupply } from './schema';

/** One way to combine what was found; a part that was not asked for, or not found, is null. */
export interface Combination {
  person: RankedSupply | null;
  pilot: RankedSupply | null;
  call: RankedSupply | null;
}
