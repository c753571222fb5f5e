import type { Trx } from '@koble/db';
import type { FundingEvent } from '@koble/funding';
import { NO_DATA, type Notice } from './notice';
import { findToldCorrection } from './correction-told-queries';
import { listKeepers } from './recipient-queries';

/**
 * Whom to tell of what is said to be wrong with a call: those who keep it, and of what became of it whoever said it, as whom they
 * said it. None where the call is gone, nor of what a visitor said.
 */
export async function correctionNotices(
  trx: Trx,
  { kind, correctionId }: FundingEvent,
): Promise<Notice[]> {
  const said = await findToldCorrection(trx, correctionId);
  if (said === undefined) return [];
  const { title, reason, personId, organisationId } = said;
  if (kind === 'call.corrected') {
    const recipients = await listKeepers(trx, said);
    return [
      {
        topic: 'organisation',
        kind,
        introductionId: null,
        data: { ...NO_DATA, title },
        recipients,
      },
    ];
  }
  if (personId === null) return [];
  const data = { ...NO_DATA, title, ...(reason === '' ? {} : { reason }) };
  const recipients = [{ personId, organisationId }];
  return [{ topic: 'profile', kind, introductionId: null, data, recipients }];
}
