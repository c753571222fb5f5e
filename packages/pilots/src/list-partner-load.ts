import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { loadOf } from './capacity';
import { listPilotsOf } from './pilot-queries';
import { quarterOf, quartersFrom } from './quarter';
import type { PartnerLoad } from './schema';

const QUARTERS = 4;

/**
 * What the actor's partner can take on in this quarter and the next three, and what is taken. An offer that is paused or closed gives
 * no slots, and what was taken of it is still to be done.
 */
export async function listPartnerLoad(
  { db, clock }: { db: Db; clock: Clock },
  { organisationId }: OrganisationActor<'partner'>,
): Promise<PartnerLoad[]> {
  const offers = await listPilotsOf(db, organisationId);
  return quartersFrom(quarterOf(osloDate(clock.now())), QUARTERS).map((quarter) => {
    const loads = offers.map((offer) => ({ ...loadOf(offer, quarter), state: offer.state }));
    return {
      quarter,
      slots: sumOf(loads.map(({ slots, state }) => (state === 'published' ? slots : 0))),
      held: sumOf(loads.map(({ held }) => held)),
      confirmed: sumOf(loads.map(({ confirmed }) => confirmed)),
    };
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
