import { DAY_MS } from '@koble/kernel';
import { fingerprint } from '@koble/kernel/fingerprint';
import type { SavedListing } from './favourite-views';

/** So many days before a deadline somebody who saved the listing is told of it, the first time and the last. */
export const DEADLINE_NOTICE_DAYS = 7;
export const LAST_NOTICE_DAYS = 1;

/** A listing as far as whoever saved it is told when it changes. */
export interface Substance {
  title: string;
  municipality: string | null;
  /** All that are known; of a need its end. */
  deadlines: Date[];
  amountOre: number | null;
  /** What else was promised: pay of a role, share and least amount of a call. */
  terms: unknown;
  /** `hidden` is a draft, on pause, or with somebody who looks at it first: nobody but its owner reads it. */
  standing: 'shown' | 'closed' | 'hidden';
}

/** Of what is promised, and not of whether it still stands: that is told by itself. */
export function substanceFingerprint(listing: Substance): string {
  const { title, municipality, deadlines, amountOre, terms } = listing;
  return fingerprint({ title, municipality, deadlines, amountOre, terms });
}

/** The first deadline after this moment. */
export function deadlineAfter(deadlines: readonly Date[], now: Date): Date | null {
  const ahead = deadlines.filter((at) => at > now).sort((a, b) => a.getTime() - b.getTime());
  return ahead[0] ?? null;
}

/** What can be done with a saved listing now; undefined is one that is gone. */
export function stateOf(listing: Substance | undefined, now: Date): SavedListing['state'] {
  if (listing === undefined || listing.standing === 'hidden') return 'gone';
  const isOver = listing.deadlines.length > 0 && deadlineAfter(listing.deadlines, now) === null;
  return listing.standing === 'closed' || isOver ? 'closed' : 'open';
}

/** Which notice of a deadline is due at this moment, by its days; null while it is further away, and when it has passed. */
export function deadlineNotice(deadline: Date | null, now: Date): number | null {
  if (deadline === null || deadline <= now) return null;
  const days = (deadline.getTime() - now.getTime()) / DAY_MS;
  if (days <= LAST_NOTICE_DAYS) return LAST_NOTICE_DAYS;
  return days <= DEADLINE_NOTICE_DAYS ? DEADLINE_NOTICE_DAYS : null;
}

/** What somebody is told of a listing that was written since they were last told; null where nothing of it matters to them. */
export function changeTold(
  before: { shown: boolean; substance: string },
  after: Substance | undefined,
): 'favourite.closed' | 'favourite.reopened' | 'favourite.changed' | null {
  const shown = after?.standing === 'shown';
  if (before.shown !== shown) return shown ? 'favourite.reopened' : 'favourite.closed';
  if (!shown || after === undefined) return null;
  return substanceFingerprint(after) === before.substance ? null : 'favourite.changed';
}
