import { plainLine } from '@koble/kernel';
import { alertTerm } from './alert-term';
import { onSavedSearch, type AlertHolder, type AlertServices } from './as-holder';
import { letterDueAt } from './letter-due';
import { queryOfSearch } from './query-of-search';
import { updateSavedSearch, type SavedSearchRow } from './saved-search-queries';
import type { AlertInput } from './schema';

/**
 * Saves a search anew, and it lasts its days from now, or to its chosen day. What waits to be mailed comes as often as is wanted now; of another search,
 * or one that was not mailed before, only what is found from now on. Errors: `alerts.not_found`, `alerts.bad_token`,
 * `alerts.empty_search`, `alerts.bad_until`.
 */
export function changeAlert(
  services: AlertServices,
  holder: AlertHolder,
  { id, alert }: { id: string; alert: AlertInput },
): Promise<void> {
  const queryId = queryOfSearch(alert.search);
  const now = services.clock.now();
  const term = alertTerm(alert.lasts, now);
  return onSavedSearch(services, { holder, id }, async (trx, saved) => {
    const { search, name, mail, frequency } = alert;
    await updateSavedSearch(trx, id, {
      // Only when it is another one: the trigger draws it anew for everybody who keeps it in memory.
      ...(queryId === saved.queryId ? {} : { queryId }),
      search: JSON.stringify(search),
      name: plainLine(name),
      mail,
      frequency,
      ...term,
      ...pendingAfter(saved, { queryId, mail, frequency, now }),
    });
  });
}

function pendingAfter(
  saved: SavedSearchRow,
  changed: Pick<AlertInput, 'mail' | 'frequency'> & { queryId: string; now: Date },
): { since?: Date; letterDueAt: Date | null } {
  const { queryId, mail, frequency, now } = changed;
  const isOver = saved.until <= now;
  if (queryId !== saved.queryId || !saved.mail || isOver) return { since: now, letterDueAt: null };
  if (!mail || saved.letterDueAt === null) return { letterDueAt: null };
  return { letterDueAt: letterDueAt(frequency, now) };
}
