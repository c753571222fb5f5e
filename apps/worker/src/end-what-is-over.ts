import { expireCandidates, noticeExpiringProfiles } from '@koble/candidates';
import type { Db } from '@koble/db';
import { advanceClock, advanceMeetings } from '@koble/introductions';
import type { Clock } from '@koble/kernel';
import { expireNeeds } from '@koble/needs';
import type { Logger } from 'pino';

interface Parts {
  db: Db;
  clock: Clock;
  log: Pick<Logger, 'info'>;
}

/**
 * Moves on what its time has come for: listings and profiles that end, introductions that wait, and meetings. Readers of listings
 * look at the time themselves; here the state follows. Several workers may do it at once.
 */
export async function endWhatIsOver({ db, clock, log }: Parts): Promise<void> {
  const now = clock.now();
  const needs = await expireNeeds(db, now);
  const candidates = await expireCandidates(db, now);
  await noticeExpiringProfiles(db, now);
  await advanceClock(db, clock);
  await advanceMeetings({ db, clock });
  if (needs + candidates > 0) log.info({ needs, candidates }, 'ended what was over');
}
