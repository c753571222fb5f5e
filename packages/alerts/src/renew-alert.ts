import { daysFrom } from './alert-days';
import { onSavedSearch, type AlertHolder, type AlertServices } from './as-holder';
import { updateSavedSearch } from './saved-search-queries';

/**
 * The search lasts its days from now; of one that had ended, what it found meanwhile is not mailed. Errors: `alerts.not_found`,
 * `alerts.bad_token`.
 */
export function renewAlert(
  services: AlertServices,
  holder: AlertHolder,
  id: string,
): Promise<void> {
  const now = services.clock.now();
  return onSavedSearch(services, { holder, id }, async (trx, { until, days }) => {
    await updateSavedSearch(trx, id, {
      until: daysFrom(now, days),
      ...(until <= now ? { since: now } : {}),
    });
  });
}
