import type { Db } from '@koble/db';
import type { World } from './world';

type Ids = Pick<World, 'people' | 'organisations' | 'things'>;

/** Two companies with the same challenge that may be found, one of which has asked the other to go together. */
export async function addJointNeed(
  db: Db,
  now: Date,
  { organisations, things }: Pick<Ids, 'organisations' | 'things'>,
): Promise<void> {
  await db
    .insertInto('jointInterest')
    .values([
      { needId: things.need, organisationId: organisations.company, openedAt: now },
      { needId: things.otherNeed, organisationId: organisations.otherCompany, openedAt: now },
    ])
    .execute();
  await db
    .insertInto('jointNeed')
    .values({
      id: things.joint,
      title: 'Felles sveiserobot',
      plan: '',
      startedBy: organisations.company,
      startedAt: now,
    })
    .execute();
  const member = { jointId: things.joint, changedAt: now } as const;
  await db
    .insertInto('jointMember')
    .values([
      { ...member, organisationId: organisations.company, needId: things.need, state: 'joined' },
      {
        ...member,
        organisationId: organisations.otherCompany,
        needId: things.otherNeed,
        state: 'invited',
      },
    ])
    .execute();
}
