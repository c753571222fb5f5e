import type { Db } from '@koble/db';
import { sql } from 'kysely';

/** A company's open need for a pilot with money, the cheapest pilot that is about the same, and the call of this slug; or undefined. */
export async function findPlanParts(
  db: Db,
  { organisationId, slug }: { organisationId: string; slug: string },
): Promise<{ needId: string; pilot: string; call: string } | undefined> {
  return db
    .selectFrom('need')
    .innerJoin('pilotOffer', (join) =>
      join.on(sql<boolean>`pilot_offer.skills && need.skills_must`),
    )
    .innerJoin('fundingCall', (join) => join.on('fundingCall.slug', '=', slug))
    .select(['need.id as needId', 'pilotOffer.id as pilot', 'fundingCall.id as call'])
    .where('need.organisationId', '=', organisationId)
    .where('need.state', '=', 'published')
    .where('need.wantsPilot', '=', true)
    .where('need.wantsFunding', '=', true)
    .where('pilotOffer.state', '=', 'published')
    .where('pilotOffer.type', '=', 'pilot')
    .orderBy('pilotOffer.priceOre')
    .orderBy('pilotOffer.id')
    .executeTakeFirst();
}
