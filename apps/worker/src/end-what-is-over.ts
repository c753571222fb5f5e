import { expireCandidates, noticeExpiringProfiles } from '@koble/candidates';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { expireNeeds, noticeExpiringNeeds } from '@koble/needs';
import type { Logger } from 'pino';

interface Parts {
  db: Db;
  clock: Clock;
  log: Pick<Logger, 'info'>;
}

/**
 * Ends the needs and profiles whose time is up, and tells of those that end soon. Readers look at the time themselves; the state
 * is for lists, and for what happens when something ends. Several workers may do it at once.
 */
export async function endWhatIsOver({ db, clock, log }: Parts): Promise<void> {
  const now = clock.now();
  const needs = await expireNeeds(db, now);
  const candidates = await expireCandidates(db, now);
  await noticeExpiringNeeds(db, now);
  await noticeExpiringProfiles(db, now);
  if (needs + candidates > 0) log.info({ needs, candidates }, 'ended what was over');
}
