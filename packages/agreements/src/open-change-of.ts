import type { ProposedChange } from './change-queries';
import type { LockedPart } from './lock-for-action';

/** The change that a step answers. @throws where the step is one that `besideChange` lets through without any */
export function openChangeOf({ agreement, change }: LockedPart): ProposedChange {
  if (change === undefined) throw new Error(`no change of agreement ${agreement.id} is proposed`);
  return change;
}
