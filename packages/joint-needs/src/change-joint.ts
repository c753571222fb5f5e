import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { emitEvent, type Db, type Trx } from '@koble/db';
import type { JointNeedEvent, JointStep } from './joint-events';
import { jointNeedError, maySpeak } from './joint-need';
import { listMembersOf, lockJoint, type JointRow, type MemberRow } from './joint-queries';
import type { JointAtVersion, JointMember } from './schema';

/** A joint need while one of its members changes it. */
export interface JointInHand {
  trx: Trx;
  joint: JointRow;
  members: MemberRow[];
  own: MemberRow;
}

/**
 * One member's change of a joint need, at the version that it read. Errors: `joint_needs.not_found` (also for who is not in it),
 * `joint_needs.not_yours` for an accountant, and for an adviser who acts for a client where the change `binds` it;
 * `joint_needs.changed_meanwhile`, `joint_needs.wrong_state` where the member is not in this state.
 */
export async function changeJoint(
  db: Db,
  actor: OrganisationActor<'company'>,
  change: {
    at: JointAtVersion;
    from: readonly JointMember['state'][];
    binds?: boolean;
    work: (inHand: JointInHand) => Promise<JointStep>;
  },
): Promise<void> {
  const { organisationId } = actor;
  if (!maySpeak(actor, change)) throw jointNeedError('joint_needs.not_yours', 'forbidden');
  return asActor(db, actor, async (trx) => {
    const joint = await lockJoint(trx, change.at.id);
    const members = joint === undefined ? [] : await listMembersOf(trx, [joint.id]);
    const own = members.find((member) => member.organisationId === organisationId);
    if (joint === undefined || own === undefined)
      throw jointNeedError('joint_needs.not_found', 'not_found');
    if (!change.from.includes(own.state))
      throw jointNeedError('joint_needs.wrong_state', 'conflict');
    if (joint.version !== change.at.version)
      throw jointNeedError('joint_needs.changed_meanwhile', 'conflict');
    const step = await change.work({ trx, joint, members, own });
    await emitEvent<JointNeedEvent>(trx, { ...step, jointId: joint.id, by: organisationId });
  });
}
