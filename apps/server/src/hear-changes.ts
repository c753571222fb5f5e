import { listenTo } from '@koble/db';
import type { ActorResolver } from './actor-of-request';
import type { LivePages } from './mount-live';

/**
 * Hears from the database, whichever process wrote there: what somebody may do has changed, or there is something new for them.
 * While nothing is heard, nothing that is remembered of anybody is trusted for longer than this process's cache keeps it.
 */
export function hearChanges(
  databaseUrl: string,
  { actors, live }: { actors: ActorResolver; live: LivePages },
): Promise<{ close(): Promise<void> }> {
  return listenTo(databaseUrl, {
    channels: ['actor_changed', 'notification'],
    onNotification(channel, personId) {
      if (channel === 'notification') live.tell(personId);
      else {
        actors.forgetPerson(personId);
        live.dropPerson(personId);
      }
    },
    onOpen: async () => {
      actors.forgetAll();
      live.tellAll();
    },
    onLost() {
      actors.forgetAll();
    },
  });
}
