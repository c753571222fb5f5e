import { releaseSlot } from '@koble/pilots';
import type { AgreementChange } from './agreement-queries';
import type { EndReason } from './agreement-input';
import { move, type StepOf } from './take-step';

/** Why somebody ends an agreement, and by which of the two moves. */
interface Ending {
  move: 'decline' | 'cancel';
  reason: EndReason;
  text: string;
}

/** The columns of an agreement that a side ends, whose slot is free again. */
export async function ended(
  of: StepOf,
  { move: how, reason, text }: Ending,
): Promise<AgreementChange> {
  const { trx, agreement, side, at } = of;
  await releaseSlot(trx, agreement.id);
  return {
    ...move(of, how),
    endReason: reason,
    endText: text,
    endedBy: side,
    closedAt: at,
    deadlineOn: null,
  };
}
