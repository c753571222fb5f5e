import { closeReviews, expireAgreements, nudgeDeliveries } from '@koble/agreements';
import { noticeEndingAlerts } from '@koble/alerts';
import { expireCandidates, noticeExpiringProfiles } from '@koble/candidates';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { expireNeeds, noticeExpiringNeeds } from '@koble/needs';
import type { Logger } from 'pino';

interface Parts {
  db: Db;
  clock: Clock;
  secret: string;
  baseUrl: string;
  log: Pick<Logger, 'info'>;
}

/**
 * Ends the needs, profiles and negotiations whose time is up, and tells of those, and of saved searches, that end soon. Readers look at the time themselves; the state
 * is for lists, and for what happens when something ends. Several workers may do it at once.
 */
export async function endWhatIsOver(parts: Parts): Promise<void> {
  const { db, clock, log } = parts;
  const now = clock.now();
  const needs = await expireNeeds(db, now);
  const candidates = await expireCandidates(db, now);
  const agreements = await expireAgreements(db, clock);
  await noticeExpiringNeeds(db, now);
  await noticeExpiringProfiles(db, now);
  await noticeEndingAlerts(parts);
  await nudgeDeliveries(db, clock);
  await closeReviews(db, clock);
  if (needs + candidates + agreements > 0)
    log.info({ needs, candidates, agreements }, 'ended what was over');
}
