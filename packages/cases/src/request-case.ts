import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { refuseFuture } from './case-rules';
import type { CaseRequest } from './case-schema';
import { settleApplication } from './item-queries';
import type { CompanyActor } from './record-step';
import { takeMove, type Move } from './take-move';

/**
 * Notes that an application has been sent, which the checklist then has done. Errors: those of `takeMove`, `cases.in_the_future`.
 */
export async function requestCase(
  place: { db: Db; clock: Clock },
  actor: CompanyActor,
  { appliedOn, appliedOre, ...version }: CaseRequest,
): Promise<void> {
  await takeMove(place, actor, { ...version, ...requesting(actor, { appliedOn, appliedOre }) });
}

/** What sending an application does to its case. */
export function requesting(
  actor: CompanyActor,
  sent: { appliedOn: string; appliedOre: number },
): Omit<Move, 'id' | 'version'> {
  return {
    move: 'request',
    change({ today }) {
      refuseFuture(sent.appliedOn, today, 'appliedOn');
      return sent;
    },
    after: ({ trx, row, at }) => settleApplication(trx, row.id, { at, by: actor.personId }),
  };
}
