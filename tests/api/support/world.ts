import type { Actor } from '@koble/accounts';
import { saveAlert } from '@koble/alerts';
import type { Db } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { anAward } from '../../support/aid-examples';
import { anAlert } from '../../support/alert-examples';
import { addAgreements } from './agreement-world';
import { addCallWork } from './call-world';
import { addCases } from './case-world';
import { addIntroductions } from './introduction-world';
import { addJointNeed } from './joint-need-world';
import { addListings } from './listing-world';
import { addPaperwork } from './paperwork-world';
import { addPeople } from './people-world';
import { addPlans } from './plan-world';
import { type CallerName, actorsOf } from './world-callers';
import { type Ids, newIds } from './world-ids';

/** The token of the region's invitation. */
export const INVITATION_TOKEN = 'invited'.repeat(6);

/** What signs the links in the region's mails. */
export const LINK_SECRET = 'a secret of at least 32 characters';

/** A small region with everybody in it and one of everything: "own" are the seeker's, the company's and the partner's. */
export interface World extends Ids {
  actors: Record<CallerName, Actor>;
  /** What the call says. */
  callRevision: string;
}

/** Builds the region at this moment in a database that is empty but for it. `tokenHash` is that of its invitation's token. */
export async function buildWorld(
  db: Db,
  now: Date,
  { tokenHash }: { tokenHash: string },
): Promise<World> {
  const ids = newIds();
  await addPeople(db, ids);
  await addListings(db, now, ids);
  await addIntroductions(db, now, ids);
  await addPaperwork(db, now, { ids, tokenHash });
  await addAid(db, ids);
  await addAlert(db, now, ids);
  const { organisations, things } = ids;
  await addAgreements(db, now, {
    ...things,
    companyId: organisations.company,
    partnerId: organisations.partner,
    offerId: things.offer,
    needId: things.metNeed,
  });
  await addJointNeed(db, now, ids);
  await addCases(db, now, ids);
  await addPlans(db, now, ids);
  const callRevision = await addCallWork(db, now, ids);
  return { ...ids, actors: actorsOf(ids), callRevision };
}

async function addAid(db: Db, { organisations, things }: Ids): Promise<void> {
  const { currency: _currency, amount, ...award } = anAward();
  await db
    .insertInto('aidAward')
    .values({
      ...award,
      id: things.award,
      organisationId: organisations.company,
      amountOre: amount,
      source: 'declared',
    })
    .execute();
  await db
    .insertInto('organisationLink')
    .values({ organisationId: organisations.otherCompany, linkedId: organisations.company })
    .execute();
}

async function addAlert(db: Db, now: Date, { people, things }: Ids): Promise<void> {
  const actor = { kind: 'candidate', personId: people.seeker } as const;
  const { id } = await saveAlert({ db, clock: fixedClock(now) }, actor, anAlert());
  const saved = await db
    .updateTable('savedSearch')
    .set({ id: things.alert })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await db
    .insertInto('alertSubscriber')
    .values({ id: things.subscriber, email: 'uten@koble.example', locale: 'nb', createdAt: now })
    .execute();
  await db
    .insertInto('savedSearch')
    .values({
      ...saved,
      id: things.mailedAlert,
      subscriberId: things.subscriber,
      search: JSON.stringify(saved.search),
    })
    .execute();
}
