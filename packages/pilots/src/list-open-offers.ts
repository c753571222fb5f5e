import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { isOpenOn } from './is-open-on';
import { pilotOfRow } from './pilot-of-row';
import { listPilotsOf } from './pilot-queries';
import type { PilotOffer } from './schema';

/** The acting partner's offers that others can ask for now, the newest first. */
export async function listOpenOffers(
  { db, clock }: { db: Db; clock: Clock },
  { organisationId }: OrganisationActor<'partner'>,
): Promise<PilotOffer[]> {
  const rows = await listPilotsOf(db, organisationId);
  const now = clock.now();
  return rows
    .map((row) => pilotOfRow(row, { now, reader: 'partner' }))
    .filter((offer) => isOpenOn(offer, osloDate(now)));
}
