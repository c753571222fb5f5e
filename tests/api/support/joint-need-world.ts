import type { Db } from '@koble/db';
import type { Ids } from './world-ids';

/** Two companies with the same challenge that may be found: one has asked the other to go together, and in another both agree. */
export async function addJointNeed(
  db: Db,
  now: Date,
  { organisations, things }: Pick<Ids, 'organisations' | 'things'>,
): Promise<void> {
  const { company, otherCompany } = organisations;
  await db
    .insertInto('jointInterest')
    .values([
      { needId: things.need, organisationId: company, openedAt: now },
      { needId: things.otherNeed, organisationId: otherCompany, openedAt: now },
    ])
    .execute();
  const about = { title: 'Felles sveiserobot', plan: '', startedBy: company, startedAt: now };
  await db
    .insertInto('jointNeed')
    .values([
      { ...about, id: things.joint },
      { ...about, id: things.agreedJoint, callId: things.call, costOre: 10_000_000 },
    ])
    .execute();
  const ours = { organisationId: company, needId: things.need, changedAt: now };
  const theirs = { organisationId: otherCompany, needId: things.otherNeed, changedAt: now };
  const agreed = { state: 'joined', sharePercent: 50, agreedVersion: 1 } as const;
  await db
    .insertInto('jointMember')
    .values([
      { ...ours, jointId: things.joint, state: 'joined' },
      { ...theirs, jointId: things.joint, state: 'invited' },
      { ...ours, ...agreed, jointId: things.agreedJoint },
      { ...theirs, ...agreed, jointId: things.agreedJoint },
    ])
    .execute();
}
