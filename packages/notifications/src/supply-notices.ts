import type { Trx } from '@koble/db';
import type { SupplyEvent } from '@koble/matching';
import { NO_DATA, type Notice } from './notice';
import { preferencesFor } from './preference-queries';
import { findToldNeed } from './need-told-queries';
import { listMembers } from './recipient-queries';

/**
 * Tells the people of a company how many new supplies fit its need: with the pace 'now' those who chose to get mail of it at once, with
 * the other one the rest. None where the need is not open any more.
 */
export async function supplyNotices(
  trx: Trx,
  { kind, needId, pace, people, pilots, calls }: SupplyEvent,
): Promise<Notice[]> {
  const need = await findToldNeed(trx, needId);
  if (need === undefined) return [];
  const members = await listMembers(trx, need.organisationId);
  const preferences = await preferencesFor(
    trx,
    'supply',
    members.map(({ personId }) => personId),
  );
  return [
    {
      topic: 'supply',
      kind,
      introductionId: null,
      data: { ...NO_DATA, title: need.title, supplies: { needId, people, pilots, calls } },
      recipients: members.filter(
        ({ personId }) => (preferences.get(personId)?.mail === 'now') === (pace === 'now'),
      ),
    },
  ];
}
