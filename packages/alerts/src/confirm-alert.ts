import { inTransaction } from '@koble/db';
import { Locale } from '@koble/taxonomy/schema';
import { alertEnd } from './alert-term';
import { alertToken, badToken, readAlertToken } from './alert-token';
import type { AlertServices } from './as-holder';
import { lockAskedSearch, updateSavedSearch } from './saved-search-queries';
import { setReached } from './subscriber-queries';

/**
 * Confirms a search by the link that was mailed, from when on it lasts its days or to its chosen day; one that was confirmed before
 * stays as it is. Whoever has the link reads what is sent to the address, also where it refused a mail earlier. Gives what opens all
 * searches of the address. Errors: `alerts.bad_token`, also after 24 hours, and for a search that is gone.
 */
export async function confirmAlert(
  { db, clock, secret }: AlertServices,
  token: string,
): Promise<{ token: string }> {
  const [id = '', language, endsAt] = readAlertToken(secret, 'confirm', token);
  const now = clock.now();
  if (Number(endsAt) * 1000 <= now.getTime()) throw badToken();
  const locale = Locale.parse(language);
  return inTransaction(db, async (trx) => {
    const asked = await lockAskedSearch(trx, id);
    if (asked === undefined) throw badToken();
    if (asked.confirmedAt === null)
      await updateSavedSearch(trx, id, {
        confirmedAt: now,
        since: now,
        until: alertEnd(asked.lasts, now),
      });
    await setReached(trx, asked.subscriberId, locale);
    return { token: alertToken(secret, 'manage', [asked.subscriberId]) };
  });
}
