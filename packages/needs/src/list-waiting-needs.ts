import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { askedOf } from './need-columns';
import { listWaitingFor, type WaitingRow } from './review-queries';
import { reviewedBy } from './reviewed-by';
import type { WaitingNeed } from './schema';

/** The needs of the operator's clients that wait for one of its advisers, the longest first, with all that would be published. */
export function listWaitingNeeds(
  { db }: { db: Db },
  actor: OrganisationActor<'operator'>,
): Promise<WaitingNeed[]> {
  return asActor(db, actor, async (trx) =>
    (await listWaitingFor(trx, actor.organisationId)).map(waitingNeed),
  );
}

function waitingNeed(row: WaitingRow): WaitingNeed {
  const askedAt = row.reviewAskedAt ?? row.createdAt;
  const { ownHours: _kept, ...published } = askedOf(row);
  return {
    ...published,
    id: row.id,
    company: row.company,
    askedAt: askedAt.toISOString(),
    by: reviewedBy(askedAt),
  };
}
