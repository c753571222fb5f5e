import { Locale } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { WatchedSearch } from './watched-search';

export type { AlertErrorCode } from './alert-error';
export { saysSomething, WatchedSearch } from './watched-search';

export const ALERT_FREQUENCIES = ['now', 'daily', 'weekly'] as const;
export type AlertFrequency = (typeof ALERT_FREQUENCIES)[number];
/** How many days an alert lasts, from when it is saved or renewed. */
export const ALERT_DAYS = [30, 60, 90] as const;
/** More are refused, of a person as of an address. */
export const MOST_ALERTS = 50;

/** How long an alert lasts: so many days, or until the end of a day in Norway, from tomorrow to a year ahead. */
export const AlertLasts = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('days'),
    days: z.union(ALERT_DAYS.map((days) => z.literal(days))),
  }),
  z.strictObject({ kind: z.literal('until'), on: z.iso.date() }),
]);
export type AlertLasts = z.infer<typeof AlertLasts>;

/** A saved search. `mail` false: what it finds is counted in the list alone. */
export const AlertInput = z.strictObject({
  search: WatchedSearch,
  name: z.string().trim().min(1).max(100),
  mail: z.boolean(),
  frequency: z.enum(ALERT_FREQUENCIES),
  lasts: AlertLasts,
});
export type AlertInput = z.infer<typeof AlertInput>;

/** The same without an account: it always mails, once the address has been confirmed. */
export const MailedAlertInput = AlertInput.omit({ mail: true }).extend({
  email: z.email().max(254),
  locale: Locale,
});
export type MailedAlertInput = z.infer<typeof MailedAlertInput>;

/** What a link in a mail carries. */
export const AlertToken = z.strictObject({ token: z.string().min(1).max(300) });

/** Whose searches are meant: those of the token's address, or with null those of whoever is signed in. */
export const AlertKey = z.strictObject({ token: z.string().min(1).max(300).nullable() });
export const OneAlert = AlertKey.extend({ id: z.uuid() });
export const AlertChange = OneAlert.extend({ alert: AlertInput });

/** About how much a search finds: `perWeek` by what of the last four weeks is still open, to one decimal; `open` at this moment. */
export interface AlertVolume {
  perWeek: number;
  open: number;
}

/** Times are ISO text. `found` counts what it has found since it was saved, as far as its holder may see it. */
export interface SavedAlert {
  id: string;
  name: string;
  search: WatchedSearch;
  mail: boolean;
  frequency: AlertFrequency;
  lasts: AlertLasts;
  state: AlertState;
  until: string;
  lastSentAt: string | null;
  found: number;
  createdAt: string;
}
export type AlertState = 'unconfirmed' | 'active' | 'paused' | 'expired';

/** `email` is the address that the token is for; null for the searches of one's own account. */
export interface AlertList {
  email: string | null;
  alerts: SavedAlert[];
  /** How many listings it has been said of that nothing like them is to be mailed. */
  dismissed: number;
}
