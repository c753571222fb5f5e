import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { changeJoint } from './change-joint';
import { updateJoint, updateMember } from './joint-queries';
import type { JointAtVersion } from './schema';

/** Leaves: the others have to agree anew, since the cost has to be shared among fewer. Errors: those of `changeJoint`. */
export function leaveJoint(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  at: JointAtVersion,
): Promise<void> {
  return changeJoint(db, actor, {
    at,
    from: ['joined'],
    async work({ trx, joint }) {
      await updateJoint(trx, joint.id, { version: joint.version + 1 });
      await updateMember(
        trx,
        { jointId: joint.id, organisationId: actor.organisationId },
        { state: 'left', sharePercent: 0, agreedVersion: null, changedAt: clock.now() },
      );
      return { kind: 'joint.left' };
    },
  });
}
