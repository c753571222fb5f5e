import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { sideOf } from './agreement-actions';
import type { AgreementSummary } from './agreement-views';
import { listNamedAgreements } from './list-queries';
import { summaryOf } from './summary';

/** The agreements of the actor's organisation, the last 200, what changed last at the top. */
export async function listAgreements(
  { db }: { db: Db },
  actor: OrganisationActor,
): Promise<AgreementSummary[]> {
  const rows = await asActor(db, actor, (trx) => listNamedAgreements(trx, actor.organisationId));
  return rows.flatMap((row) => {
    const side = sideOf(actor, row);
    return side === undefined ? [] : [summaryOf(row, side)];
  });
}
