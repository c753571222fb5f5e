import { candidateTitle } from '@koble/candidates';
import type { Db } from '@koble/db';
import { aProfile } from '../../support/candidate-examples';
import { aNeed } from '../../support/need-examples';
import { aDraft, anOffer } from '../../support/pilot-examples';
import { addCall } from './call-world';
import { CANARIES } from './world-callers';
import { later } from './world-days';
import type { Ids } from './world-ids';

/** What stands open for others: needs, an offer, a call and cards; and of the first two what only their own may see. */
export async function addListings(
  db: Db,
  now: Date,
  { people, organisations, things }: Pick<Ids, 'people' | 'organisations' | 'things'>,
): Promise<void> {
  const { wants: _wants, pay: _pay, ...need } = aNeed();
  const open = { state: 'published', publishedAt: now, expiresAt: later(now, 90) } as const;
  await db
    .insertInto('need')
    .values(
      (['need', 'metNeed', 'otherNeed'] as const).map((name) => ({
        ...need,
        ...open,
        id: things[name],
        organisationId: organisations[name === 'otherNeed' ? 'otherCompany' : 'company'],
        wantsPeople: true,
        wantsPilot: true,
        wantsFunding: false,
      })),
    )
    .execute();
  await db
    .insertInto('need')
    .values({
      ...need,
      id: things.waitingNeed,
      organisationId: organisations.company,
      state: 'review',
      reviewOperatorId: organisations.operator,
      reviewAskedAt: now,
      wantsPeople: true,
      wantsPilot: false,
      wantsFunding: false,
    })
    .execute();
  await db
    .insertInto('pilotOffer')
    .values({
      ...anOffer(),
      id: things.offer,
      organisationId: organisations.partner,
      state: 'published',
      publishedAt: now,
    })
    .execute();
  await db
    .insertInto('pilotDraft')
    .values({
      offerId: things.pilotDraft,
      organisationId: organisations.partner,
      version: 1,
      content: JSON.stringify(aDraft()),
      savedAt: now,
    })
    .execute();
  await addCall(db, now, { people, organisations, things });
  const { salaryWish: _wish, paused: _paused, ...profile } = aProfile();
  await db
    .insertInto('candidate')
    .values([
      {
        ...profile,
        id: things.candidate,
        personId: people.seeker,
        municipality: CANARIES.municipality,
        salaryWishOre: CANARIES.salaryOre,
        salaryWishPer: 'month',
        district: 'namdalen',
        state: 'active',
        title: candidateTitle(profile.occupations),
        confirmedAt: now,
        expiresAt: later(now, 182),
      },
      {
        ...profile,
        id: things.otherCandidate,
        personId: people.otherSeeker,
        district: 'innherred',
        state: 'active',
        title: candidateTitle(profile.occupations),
        confirmedAt: now,
        expiresAt: later(now, 182),
      },
    ])
    .execute();
}
