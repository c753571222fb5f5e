import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { changeJoint } from './change-joint';
import { jointNeedError, maySpeak, taking } from './joint-need';
import { isPublishedCall, updateJoint, updateMember } from './joint-queries';
import type { JointTerms } from './schema';

/**
 * Proposes what the members do together and how the cost is shared. Whoever proposes has agreed, unless it is an adviser for a
 * client; all others agree anew. Errors: those of `changeJoint`, `joint_needs.unknown_call` (field `callId`), `joint_needs.shares_of_others` (field `shares`) unless the
 * shares are of exactly those who have joined or are asked.
 */
export function proposeTerms(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { shares, id, version, ...terms }: JointTerms,
): Promise<void> {
  return changeJoint(db, actor, {
    at: { id, version },
    from: ['joined'],
    async work({ trx, joint, members }) {
      const sharing = new Map(shares.map((share) => [share.organisationId, share.percent]));
      const inIt = taking(members);
      const same = sharing.size === shares.length && sharing.size === inIt.length;
      if (!same || !inIt.every(({ organisationId }) => sharing.has(organisationId)))
        throw jointNeedError('joint_needs.shares_of_others', 'invalid', 'shares');
      if (terms.callId !== null && !(await isPublishedCall(trx, terms.callId)))
        throw jointNeedError('joint_needs.unknown_call', 'invalid', 'callId');
      const next = joint.version + 1;
      const agreed = maySpeak(actor, { binds: true }) ? { agreedVersion: next } : {};
      await updateJoint(trx, id, { ...terms, version: next });
      for (const { organisationId } of inIt)
        await updateMember(
          trx,
          { jointId: id, organisationId },
          {
            sharePercent: sharing.get(organisationId) ?? 0,
            changedAt: clock.now(),
            ...(organisationId === actor.organisationId ? agreed : {}),
          },
        );
      return { kind: 'joint.terms' };
    },
  });
}
