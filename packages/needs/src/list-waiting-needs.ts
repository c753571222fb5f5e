import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { wantsOf } from './need-columns';
import { payOf } from './pay-columns';
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
  return {
    id: row.id,
    title: row.title,
    goal: row.goal,
    company: row.company,
    wants: wantsOf(row),
    occupations: row.occupations,
    skillsMust: row.skillsMust,
    skillsShould: row.skillsShould,
    languages: row.languages,
    municipality: row.municipality,
    startsOn: row.startsOn,
    mode: row.mode,
    extent: row.extent,
    openings: row.openings,
    pay: payOf(row),
    budgetOre: row.budgetOre,
    dataAtHand: row.dataAtHand,
    equipmentAtHand: row.equipmentAtHand,
    askedAt: askedAt.toISOString(),
    by: reviewedBy(askedAt),
  };
}
