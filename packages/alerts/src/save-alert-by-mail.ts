import { inTransaction, type Trx } from '@koble/db';
import { osloDate, plainLine } from '@koble/kernel';
import { enqueueMail } from '@koble/notifications';
import { alertTerm, type AlertTerm } from './alert-term';
import { alertToken } from './alert-token';
import type { AlertServices } from './as-holder';
import { queryOfSearch } from './query-of-search';
import {
  countSavedSearches,
  insertSavedSearch,
  lockSavedSearchFor,
  updateSavedSearch,
} from './saved-search-queries';
import { MOST_ALERTS, type MailedAlertInput } from './schema';
import { lockSubscriberOfAddress, setAsked, type AddressSubscriber } from './subscriber-queries';
import { ALERT_PAGES } from './web-addresses';

/** So long the link works. */
const CONFIRM_HOURS = 24;
const AGAIN_MS = 2 * 60_000;
const MOST_A_DAY = 5;

/**
 * Saves a search for an address, which is asked by mail to confirm it. Says nothing of what it did: nobody learns by it whether
 * an address is known. Asked again within two minutes it sends nothing, nor more than five such mails a day to one address, nor to
 * one that has fifty searches. Errors: `alerts.empty_search`, `alerts.bad_until`.
 */
export async function saveAlertByMail(
  services: AlertServices & { baseUrl: string },
  input: MailedAlertInput,
): Promise<void> {
  const queryId = queryOfSearch(input.search);
  const now = services.clock.now();
  const term = alertTerm(input.lasts, now);
  await inTransaction(services.db, async (trx) => {
    const subscriber = await lockSubscriberOfAddress(trx, input.email.toLowerCase(), {
      locale: input.locale,
      createdAt: now,
    });
    const today = askedToday(subscriber, now);
    if (today >= MOST_A_DAY) return;
    const id = await keepAsked(trx, { ...input, term, queryId, subscriberId: subscriber.id, now });
    if (id === undefined) return;
    await setAsked(trx, subscriber.id, { askedOn: osloDate(now), askedCount: today + 1 });
    await askToConfirm(trx, services, { ...input, id });
  });
}

function askedToday({ askedOn, askedCount }: AddressSubscriber, now: Date): number {
  return askedOn === osloDate(now) ? askedCount : 0;
}

/** The search that is to be confirmed, a new one or the one that waits; undefined where nothing is to be sent. */
async function keepAsked(
  trx: Trx,
  {
    queryId,
    subscriberId,
    term,
    now,
    ...input
  }: MailedAlertInput & { queryId: string; subscriberId: string; term: AlertTerm; now: Date },
): Promise<string | undefined> {
  const known = await lockSavedSearchFor(trx, { queryId, subscriberId });
  if (known?.askedAt && now.getTime() - known.askedAt.getTime() < AGAIN_MS) return undefined;
  const wanted = {
    search: JSON.stringify(input.search),
    name: plainLine(input.name),
    frequency: input.frequency,
    ...term,
  };
  if (known !== undefined) {
    // One that has been confirmed is only its holder's to change.
    const changed = known.confirmedAt === null ? wanted : {};
    await updateSavedSearch(trx, known.id, { ...changed, askedAt: now });
    return known.id;
  }
  if ((await countSavedSearches(trx, subscriberId)) >= MOST_ALERTS) return undefined;
  return insertSavedSearch(trx, {
    ...wanted,
    subscriberId,
    queryId,
    mail: true,
    askedAt: now,
    since: now,
    createdAt: now,
  });
}

async function askToConfirm(
  trx: Trx,
  { clock, secret, baseUrl }: Omit<AlertServices, 'db'> & { baseUrl: string },
  { id, email, locale }: Pick<MailedAlertInput, 'email' | 'locale'> & { id: string },
): Promise<void> {
  const endsAt = Math.floor(clock.now().getTime() / 1000) + CONFIRM_HOURS * 3600;
  const token = alertToken(secret, 'confirm', [id, locale, String(endsAt)]);
  await enqueueMail(
    trx,
    { clock },
    {
      personId: null,
      to: email.toLowerCase(),
      locale,
      message: {
        kind: 'confirm_search',
        url: new URL(ALERT_PAGES.confirm(token), baseUrl).href,
      },
    },
  );
}
