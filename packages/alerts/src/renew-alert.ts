import { alertTerm, badUntil } from './alert-term';
import { onSavedSearch, type AlertHolder, type AlertServices } from './as-holder';
import { updateSavedSearch } from './saved-search-queries';

/**
 * The search lasts its days from now; of one that had ended, what it found meanwhile is not mailed. One to a chosen day has no
 * days: its holder chooses another day by changing it. Errors: `alerts.bad_until` for that, `alerts.not_found`, `alerts.bad_token`.
 */
export function renewAlert(
  services: AlertServices,
  holder: AlertHolder,
  id: string,
): Promise<void> {
  const now = services.clock.now();
  return onSavedSearch(services, { holder, id }, async (trx, { until, lasts }) => {
    if (lasts.kind === 'until') throw badUntil();
    await updateSavedSearch(trx, id, {
      ...alertTerm(lasts, now),
      ...(until <= now ? { since: now } : {}),
    });
  });
}
