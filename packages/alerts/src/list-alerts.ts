import type { Db, Trx } from '@koble/db';
import { alertState } from './alert-state';
import { asHolder, type AlertHolder, type AlertServices } from './as-holder';
import { countDismissals } from './dismissal-queries';
import { countFound } from './finding-queries';
import { listSavedSearches, type SavedSearchRow } from './saved-search-queries';
import type { AlertList, SavedAlert } from './schema';
import { visibilityFrom } from './visibility-from';

/** The saved searches of their holder, the newest first. Errors: `alerts.bad_token`. */
export async function listAlerts(services: AlertServices, holder: AlertHolder): Promise<AlertList> {
  const { saved, ...list } = await asHolder(services, holder, async (trx, subscriber) =>
    subscriber === undefined
      ? { email: null, saved: [], dismissed: 0 }
      : {
          email: subscriber.email,
          saved: await listSavedSearches(trx, subscriber.id),
          dismissed: await countDismissals(trx, subscriber.id),
        },
  );
  // Outside the wall, which hides whom a candidate has shut out from everybody but the candidate.
  const personId = 'actor' in holder ? holder.actor.personId : null;
  const found = await foundBy(services.db, personId, saved);
  const now = services.clock.now();
  return {
    ...list,
    alerts: saved.map((row) => savedAlert(row, { now, found: found.get(row.id) ?? 0 })),
  };
}

function savedAlert(row: SavedSearchRow, { now, found }: { now: Date; found: number }): SavedAlert {
  const { id, name, search, mail, frequency, lasts, until, lastSentAt, createdAt } = row;
  return {
    id,
    name,
    search,
    mail,
    frequency,
    lasts,
    state: alertState(row, now),
    until: until.toISOString(),
    lastSentAt: lastSentAt?.toISOString() ?? null,
    found,
    createdAt: createdAt.toISOString(),
  };
}

/** How many listings each has found that its holder may see, by its id. */
async function foundBy(
  db: Db | Trx,
  personId: string | null,
  saved: readonly SavedSearchRow[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const organisationId of new Set(saved.map((row) => row.organisationId))) {
    const visibility = await visibilityFrom(db, { personId, organisationId });
    const ids = saved.filter((row) => row.organisationId === organisationId).map(({ id }) => id);
    for (const { id, count } of await countFound(db, ids, visibility)) found.set(id, count);
  }
  return found;
}
