import { readListingDocuments } from '@koble/catalogue';
import { inTransaction } from '@koble/db';
import { alertToken, badToken, readAlertToken } from './alert-token';
import type { AlertServices } from './as-holder';
import { insertDismissal } from './dismissal-queries';
import { findSubscriber } from './subscriber-queries';

/**
 * Nothing like a listing is mailed any more to whom the link was sent; doing it again changes nothing. Of a listing that is gone
 * only itself is meant. Gives what opens the searches of an address, null for a person. Errors: `alerts.bad_token`.
 */
export async function dismissLikes(
  { db, clock, secret }: AlertServices,
  token: string,
): Promise<{ token: string | null }> {
  const [subscriberId = '', listingId = ''] = readAlertToken(secret, 'dismiss', token);
  return inTransaction(db, async (trx) => {
    const subscriber = await findSubscriber(trx, subscriberId);
    if (subscriber === undefined) throw badToken();
    const [listing] = await readListingDocuments(trx, [listingId]);
    await insertDismissal(trx, {
      subscriberId,
      listingId,
      organisationId: listing?.organisationId ?? null,
      occupations: listing?.occupations ?? [],
      dismissedAt: clock.now(),
    });
    return {
      token: subscriber.email === null ? null : alertToken(secret, 'manage', [subscriberId]),
    };
  });
}
