import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { DEMO_LOGINS } from './schema';

/** The demo's company and partner, as whom one signs in, and the partner's published offers, the dearest first. */
export interface DemoSides {
  company: OrganisationActor<'company'>;
  partner: OrganisationActor<'partner'>;
  offerIds: string[];
}

export async function getDemoSides(db: Db): Promise<DemoSides> {
  const company = await memberOf(db, 'bedrift');
  const partner = await memberOf(db, 'FoU-partner');
  const offers = await db
    .selectFrom('pilotOffer')
    .select('id')
    .where('organisationId', '=', partner.organisationId)
    .where('state', '=', 'published')
    .where('capacityPerQuarter', '>', 0)
    .orderBy('priceOre', 'desc')
    .orderBy('id')
    .execute();
  return {
    company: { ...company, kind: 'company' },
    partner: { ...partner, kind: 'partner' },
    offerIds: offers.map(({ id }) => id),
  };
}

async function memberOf(db: Db, role: (typeof DEMO_LOGINS)[number]['role']) {
  const email = DEMO_LOGINS.find((login) => login.role === role)?.email ?? '';
  return db
    .selectFrom('person')
    .innerJoin('membership', 'membership.personId', 'person.id')
    .select(['personId', 'organisationId', 'membership.role'])
    .where('person.email', '=', email)
    .executeTakeFirstOrThrow();
}
