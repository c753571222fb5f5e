import type { Trx } from '@koble/db';
import type { JointNeedEvent } from '@koble/joint-needs';
import { NO_DATA, type Notice } from './notice';
import { listJointMembers, listMembers, nameOfOrganisation } from './recipient-queries';

/**
 * Whom to tell of what happened to a joint need: the people of all who are in it, and of the company that is not asked any more, but
 * not of the one that did it.
 */
export async function jointNotices(trx: Trx, event: JointNeedEvent): Promise<Notice[]> {
  const { kind, jointId, by } = event;
  const members = await listJointMembers(trx, jointId);
  const title = members[0]?.title;
  if (title === undefined) return [];
  const organisation = await nameOfOrganisation(trx, by);
  const concerned = members.map(({ organisationId }) => organisationId);
  if (event.kind === 'joint.withdrawn') concerned.push(event.asked);
  const recipients = [];
  for (const organisationId of concerned)
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
