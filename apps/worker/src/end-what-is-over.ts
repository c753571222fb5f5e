import { expireCandidates } from '@koble/candidates';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { expireNeeds } from '@koble/needs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

const EVERY_MS = 60_000;

interface Parts {
  db: Db;
  clock: Clock;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** Ends the needs and profiles whose time is up, once a minute, until told to stop. Several workers may do it at once. */
export async function endRegularly(parts: Parts, stop: AbortSignal): Promise<void> {
  do {
    await endWhatIsOver(parts).catch((error: unknown) => {
      parts.log.warn({ err: error }, 'what is over could not be ended');
    });
  } while (await sleep(EVERY_MS, true, { signal: stop }).catch(() => false));
}

/** Readers look at the time themselves; the state is for lists, and for what happens when something ends. */
export async function endWhatIsOver({ db, clock, log }: Parts): Promise<void> {
  const now = clock.now();
  const needs = await expireNeeds(db, now);
  const candidates = await expireCandidates(db, now);
  if (needs + candidates > 0) log.info({ needs, candidates }, 'ended what was over');
}
