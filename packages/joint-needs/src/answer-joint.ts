import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { changeJoint } from './change-joint';
import { updateJoint, updateMember } from './joint-queries';
import type { JointAnswer } from './schema';

/** Joins, or says no to, what one was asked to go together in. Errors: those of `changeJoint`. */
export function answerJoint(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { answer, ...at }: JointAnswer,
): Promise<void> {
  return changeJoint(db, actor, {
    at,
    from: ['invited'],
    binds: answer === 'join',
    async work({ trx, joint }) {
      // Before one's own row: who has said no does not see it any more.
      await updateJoint(trx, joint.id, { version: joint.version + 1 });
      await updateMember(
        trx,
        { jointId: joint.id, organisationId: actor.organisationId },
        {
          state: answer === 'join' ? 'joined' : 'declined',
          sharePercent: 0,
          changedAt: clock.now(),
        },
      );
      return { kind: answer === 'join' ? 'joint.joined' : 'joint.declined' };
    },
  });
}
