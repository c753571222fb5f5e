import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { refuseFuture, refuseReversed } from './case-rules';
import type { CaseRefusal } from './case-schema';
import type { CompanyActor } from './record-step';
import { takeMove } from './take-move';

/** Notes that an application was refused. Errors: those of `takeMove`, `cases.in_the_future`, `cases.dates_reversed`. */
export async function refuseCase(
  place: { db: Db; clock: Clock },
  actor: CompanyActor,
  { decidedOn, ...version }: CaseRefusal,
): Promise<void> {
  await takeMove(place, actor, {
    ...version,
    move: 'refuse',
    change({ row, today }) {
      refuseFuture(decidedOn, today, 'decidedOn');
      refuseReversed(row.appliedOn, decidedOn, 'decidedOn');
      return { decidedOn };
    },
  });
}
