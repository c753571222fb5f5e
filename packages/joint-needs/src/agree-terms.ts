import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { changeJoint } from './change-joint';
import { updateMember } from './joint-queries';
import type { JointAtVersion } from './schema';

/** Agrees to the terms as they stand in this version. Errors: those of `changeJoint`. */
export function agreeTerms(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  at: JointAtVersion,
): Promise<void> {
  return changeJoint(db, actor, {
    at,
    from: ['joined'],
    binds: true,
    async work({ trx, joint }) {
      await updateMember(
        trx,
        { jointId: joint.id, organisationId: actor.organisationId },
        { agreedVersion: joint.version, changedAt: clock.now() },
      );
      return { kind: 'joint.agreed' };
    },
  });
}
