import { onSavedSearch, type AlertHolder, type AlertServices } from './as-holder';
import { updateSavedSearch } from './saved-search-queries';

/** Nothing of this search is mailed until it is taken up again. Errors: `alerts.not_found`, `alerts.bad_token`. */
export function pauseAlert(
  services: AlertServices,
  holder: AlertHolder,
  id: string,
): Promise<void> {
  return onSavedSearch(services, { holder, id }, async (trx, saved) => {
    await updateSavedSearch(trx, id, {
      pausedAt: saved.pausedAt ?? services.clock.now(),
      letterDueAt: null,
    });
  });
}
