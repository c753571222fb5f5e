import type { AidEvent } from '@koble/aid';
import type { Trx } from '@koble/db';
import { NO_DATA, type Notice } from './notice';
import { listMembers, nameOfOrganisation } from './recipient-queries';

/** Whom to tell of a link between two companies: of a declared one the other company, of an answer the one that declared it. */
export async function aidNotices(
  trx: Trx,
  { kind, organisationId, linkedId }: AidEvent,
): Promise<Notice[]> {
  const [told, named] =
    kind === 'aid.link_declared' ? [linkedId, organisationId] : [organisationId, linkedId];
  const data = { ...NO_DATA, organisation: await nameOfOrganisation(trx, named) };
  const recipients = await listMembers(trx, told);
  return [{ topic: 'organisation', kind, introductionId: null, data, recipients }];
}
