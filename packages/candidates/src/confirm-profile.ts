import type { PersonActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { changeOwnProfile } from './change-own-profile';
import { confirmedAt } from './confirmed-at';

/**
 * Says that the actor's profile still holds, for 26 weeks from now: one that had expired is shown again, and one that is paused
 * stays so. Error: `candidates.no_profile`.
 */
export function confirmProfile(deps: { db: Db; clock: Clock }, actor: PersonActor): Promise<void> {
  return changeOwnProfile(deps, actor, {
    action: 'profile.confirmed',
    change: (state, at) => ({
      ...confirmedAt(at),
      state: state === 'paused' ? 'paused' : 'active',
    }),
  });
}
