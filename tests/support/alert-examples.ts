import type { AlertInput, MailedAlertInput } from '@koble/alerts/schema';
import { WatchedSearch } from '@koble/alerts/schema';
import { SearchInput } from '@koble/catalogue/schema';

/** A search as it is saved: for this, or for welders around Levanger. */
export function aWatched(of: Partial<WatchedSearch> = { q: 'sveiser' }): WatchedSearch {
  const { page: _page, sort: _sort, ...search } = SearchInput.parse(of);
  return search;
}

/** A search to save; mailed at once where nothing else is said. */
export function anAlert(of: Partial<AlertInput> = {}): AlertInput {
  return {
    search: aWatched(),
    name: 'Sveiser',
    mail: true,
    frequency: 'now',
    lasts: { kind: 'days', days: 30 },
    ...of,
  };
}

/** The same of somebody without an account. */
export function aMailedAlert(of: Partial<MailedAlertInput> = {}): MailedAlertInput {
  const { mail: _mail, ...alert } = anAlert();
  return { ...alert, email: 'kari@koble.example', locale: 'nb', ...of };
}
