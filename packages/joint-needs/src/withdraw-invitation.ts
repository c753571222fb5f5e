import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { changeJoint } from './change-joint';
import { jointNeedError } from './joint-need';
import { updateJoint, updateMember } from './joint-queries';
import type { JointInvitation } from './schema';

/**
 * Takes back the question to a company that has not answered, so that one silent company does not keep the others from agreeing.
 * Terms that counted on it have to be agreed anew. Errors: those of `changeJoint`, `joint_needs.wrong_state` where it is not asked.
 */
export function withdrawInvitation(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { organisationId, ...at }: JointInvitation,
): Promise<void> {
  return changeJoint(db, actor, {
    at,
    from: ['joined'],
    async work({ trx, joint, members }) {
      const asked = members.find((member) => member.organisationId === organisationId);
      if (asked?.state !== 'invited') throw jointNeedError('joint_needs.wrong_state', 'conflict');
      await updateJoint(trx, joint.id, { version: joint.version + 1 });
      await updateMember(
        trx,
        { jointId: joint.id, organisationId },
        { state: 'withdrawn', sharePercent: 0, changedAt: clock.now() },
      );
      return { kind: 'joint.withdrawn', asked: organisationId };
    },
  });
}
