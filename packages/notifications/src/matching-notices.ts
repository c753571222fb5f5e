import type { Trx } from '@koble/db';
import type { MatchingEvent } from '@koble/matching';
import { NO_DATA, type Notice } from './notice';
import { findToldObjection } from './matching-told-queries';

/** Whom to tell of what happened to an objection: whoever made it. None where it is gone. */
export async function matchingNotices(
  trx: Trx,
  { kind, objectionId }: MatchingEvent,
): Promise<Notice[]> {
  const made = await findToldObjection(trx, objectionId);
  if (made === undefined) return [];
  return [{ topic: 'profile', kind, introductionId: null, data: NO_DATA, recipients: [made] }];
}
