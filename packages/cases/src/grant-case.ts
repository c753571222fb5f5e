import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { ledgerBasis } from './aid-basis';
import { caseError } from './case-error';
import { refuseFuture, refuseReversed } from './case-rules';
import type { CaseGrant } from './case-schema';
import type { CompanyActor } from './record-step';
import { takeMove } from './take-move';

/**
 * Notes that an application was granted; what counts as public aid then stands in the company's ledger. A grant above what was
 * applied for is taken: the giver decides. Errors: those of `takeMove` and of the ledger's `recordAward`, `cases.in_the_future`,
 * `cases.dates_reversed` for a day before the application, `cases.rate_missing` for what is or may be public aid without the day's
 * rate.
 */
export async function grantCase(
  place: { db: Db; clock: Clock },
  actor: CompanyActor,
  { decidedOn, grantedOre, basis, nokPerEur, ...version }: CaseGrant,
): Promise<void> {
  await takeMove(place, actor, {
    ...version,
    move: 'grant',
    change({ row, today }) {
      refuseFuture(decidedOn, today, 'decidedOn');
      refuseReversed(row.appliedOn, decidedOn, 'decidedOn');
      if (ledgerBasis(basis) !== undefined && nokPerEur === null)
        throw caseError('cases.rate_missing', 'invalid', { field: 'nokPerEur' });
      return { decidedOn, grantedOre, basis, nokPerEur };
    },
  });
}
