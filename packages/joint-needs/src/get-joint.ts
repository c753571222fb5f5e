import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { jointNeedError, splitCost, standingOf } from './joint-need';
import {
  findJoint,
  findOwnCase,
  listJointsOf,
  listMembersOf,
  type JointRow,
  type MemberRow,
} from './joint-queries';
import type { JointLine, JointMember, JointNeed } from './schema';

/** A joint need as one of its members reads it. Error: `joint_needs.not_found`, also for whoever has said no or left. */
export function getJoint(
  { db }: { db: Db },
  actor: OrganisationActor<'company'>,
  id: string,
): Promise<JointNeed> {
  return asActor(db, actor, async (trx) => {
    const joint = await findJoint(trx, id);
    const rows = joint === undefined ? [] : await listMembersOf(trx, [id]);
    const own = rows.find(({ organisationId }) => organisationId === actor.organisationId);
    if (joint === undefined || own === undefined || !['invited', 'joined'].includes(own.state))
      throw jointNeedError('joint_needs.not_found', 'not_found');
    const members = membersOf(joint, rows);
    const { callId, callSlug, callTitle, ...rest } = joint;
    return {
      ...rest,
      call:
        callId === null || callSlug === null || callTitle === null
          ? null
          : { id: callId, slug: callSlug, title: callTitle },
      standing: standingOf(members),
      members,
      ownId: actor.organisationId,
      ownCase:
        (await findOwnCase(trx, { jointId: id, organisationId: actor.organisationId })) ?? null,
    };
  });
}

/** The joint needs that the acting company is in or is asked to join, the newest first. */
export function listJoints(
  { db }: { db: Db },
  actor: OrganisationActor<'company'>,
): Promise<JointLine[]> {
  const { organisationId } = actor;
  return asActor(db, actor, async (trx) => {
    const joints = await listJointsOf(trx, organisationId);
    const rows = await listMembersOf(
      trx,
      joints.map(({ id }) => id),
    );
    return joints.map((joint) => {
      const members = membersOf(
        joint,
        rows.filter(({ jointId }) => jointId === joint.id),
      );
      return {
        id: joint.id,
        title: joint.title,
        standing: standingOf(members),
        own: members.find((member) => member.organisationId === organisationId)?.state ?? 'left',
        companies: members.map(({ company }) => company),
      };
    });
  });
}

function membersOf({ version, costOre }: JointRow, rows: readonly MemberRow[]): JointMember[] {
  const parts =
    costOre === null
      ? []
      : splitCost(
          costOre,
          rows.map(({ sharePercent }) => sharePercent),
        );
  return rows.map(({ organisationId, company, state, sharePercent, agreedVersion }, at) => ({
    organisationId,
    company,
    state,
    sharePercent,
    shareOre: parts[at] ?? null,
    agreed: state === 'joined' && agreedVersion === version,
  }));
}
