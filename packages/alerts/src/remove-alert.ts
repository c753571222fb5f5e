import { onSavedSearch, type AlertHolder, type AlertServices } from './as-holder';
import { deleteSavedSearch } from './saved-search-queries';

/** Forgets a search. Errors: `alerts.not_found`, `alerts.bad_token`. */
export function removeAlert(
  services: AlertServices,
  holder: AlertHolder,
  id: string,
): Promise<void> {
  return onSavedSearch(services, { holder, id }, (trx) => deleteSavedSearch(trx, id));
}
