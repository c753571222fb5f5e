import type { Trx } from '@koble/db';
import type { JointNeedEvent } from '@koble/joint-needs';
import { NO_DATA, type Notice } from './notice';
import { listJointMembers, listMembers, nameOfOrganisation } from './recipient-queries';

/** Whom to tell of what happened to a joint need: the people of all who are in it but of the company that did it. */
export async function jointNotices(
  trx: Trx,
  { kind, jointId, by }: JointNeedEvent,
): Promise<Notice[]> {
  const members = await listJointMembers(trx, jointId);
  const title = members[0]?.title;
  if (title === undefined) return [];
  const organisation = await nameOfOrganisation(trx, by);
  const recipients = [];
  for (const { organisationId } of members)
    if (organisationId !== by) recipients.push(...(await listMembers(trx, organisationId)));
  return [
    {
      topic: kind === 'joint.invited' ? 'interest' : 'answer',
      kind,
      introductionId: null,
      data: { ...NO_DATA, title, organisation },
      recipients,
    },
  ];
}
