import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import type { z } from 'zod';
import { agreementError } from './agreement-error';
import type { HoursSpent, HoursTaken } from './delivery-input';
import { deleteHours, insertHours } from './hours-queries';
import { besideAgreement, UNDER_WAY } from './under-way';

/**
 * Writes down hours of the actor's own side. Errors: those of `besideAgreement`; `agreements.hours_out_of_range` (field `spentOn`) for
 * a day to come or before the work began.
 */
export function spendHours(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { id, ...hours }: HoursSpent,
): Promise<void> {
  const at = clock.now();
  return besideAgreement(db, actor, {
    id,
    states: UNDER_WAY,
    action: 'hours_spent',
    async work({ agreement, side }, trx) {
      const { startedOn } = agreement;
      if (hours.spentOn > osloDate(at) || (startedOn !== null && hours.spentOn < startedOn))
        throw agreementError('agreements.hours_out_of_range', 'invalid', { field: 'spentOn' });
      await insertHours(trx, { ...hours, agreementId: id, side, personId: actor.personId, at });
    },
  });
}

/** Takes back hours that the actor's own side has written down. Errors: those of `besideAgreement`, `agreements.no_such_hours`. */
export function takeHoursBack(
  { db }: { db: Db },
  actor: SignedIn,
  { id, hoursId }: z.output<typeof HoursTaken>,
): Promise<void> {
  return besideAgreement(db, actor, {
    id,
    states: UNDER_WAY,
    action: 'hours_taken_back',
    async work({ side }, trx) {
      if (!(await deleteHours(trx, { id: hoursId, agreementId: id, side })))
        throw agreementError('agreements.no_such_hours', 'conflict');
    },
  });
}
