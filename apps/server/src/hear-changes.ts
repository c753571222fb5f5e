import type { SearchServices } from '@koble/catalogue';
import { listenTo } from '@koble/db';
import type { FastifyBaseLogger } from 'fastify';
import type { ActorResolver } from './actor-of-request';
import type { LivePages } from './mount-live';

interface Hearers {
  actors: ActorResolver;
  live: LivePages;
  synonyms: SearchServices['synonyms'];
  log: FastifyBaseLogger;
}

/**
 * Hears from the database, whichever process wrote there: what somebody may do has changed, there is something new for them,
 * or a word has got a meaning.
 * While nothing is heard, nothing that is remembered of anybody is trusted for longer than this process's cache keeps it.
 */
export function hearChanges(
  databaseUrl: string,
  { actors, live, synonyms, log }: Hearers,
): Promise<{ close(): Promise<void> }> {
  const reload = (): Promise<void> =>
    synonyms.reload().catch((error: unknown) => {
      log.warn({ err: error }, 'the synonyms were not read');
    });
  return listenTo(databaseUrl, {
    channels: ['actor_changed', 'notification', 'synonym_changed'],
    onNotification(channel, personId) {
      if (channel === 'synonym_changed') void reload();
      else if (channel === 'notification') live.tell(personId);
      else {
        actors.forgetPerson(personId);
        live.dropPerson(personId);
      }
    },
    onOpen: async () => {
      actors.forgetAll();
      live.tellAll();
      await reload();
    },
    onLost() {
      actors.forgetAll();
    },
  });
}
