import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { reviewNeed } from './review-need';
import { setSentBack } from './review-queries';
import type { SentBack } from './review-input';

/** Gives a client's need back to its company with what is to be put right. Errors: those of `reviewNeed`. */
export function sendBackNeed(
  { db }: { db: Db },
  actor: OrganisationActor<'operator'>,
  { note, ...read }: SentBack,
): Promise<void> {
  return reviewNeed(db, actor, {
    read,
    decision: 'need.sent_back',
    work: (trx) => setSentBack(trx, read.id, note),
  });
}
