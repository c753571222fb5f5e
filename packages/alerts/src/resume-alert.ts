import { onSavedSearch, type AlertHolder, type AlertServices } from './as-holder';
import { updateSavedSearch } from './saved-search-queries';

/** Takes a paused search up again; what it found meanwhile is not mailed. Errors: `alerts.not_found`, `alerts.bad_token`. */
export function resumeAlert(
  services: AlertServices,
  holder: AlertHolder,
  id: string,
): Promise<void> {
  return onSavedSearch(services, { holder, id }, async (trx, saved) => {
    if (saved.pausedAt !== null)
      await updateSavedSearch(trx, id, { pausedAt: null, since: services.clock.now() });
  });
}
