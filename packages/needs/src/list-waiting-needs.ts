import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { wantsOf } from './need-columns';
import { listWaitingFor, type WaitingRow } from './review-queries';
import { reviewedBy } from './reviewed-by';
import type { WaitingNeed } from './schema';

/** The needs of the operator's clients that wait for one of its advisers, the longest first. */
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
  return {
    id: row.id,
    title: row.title,
    goal: row.goal,
    company: row.company,
    wants: wantsOf(row),
    occupations: row.occupations,
    skillsMust: row.skillsMust,
    skillsShould: row.skillsShould,
    municipality: row.municipality,
    askedAt: askedAt.toISOString(),
    by: reviewedBy(askedAt),
  };
}
