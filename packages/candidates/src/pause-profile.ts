import type { PersonActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { changeOwnProfile, refuseExpired } from './change-own-profile';

/** Takes the actor's profile off the lists; twice is once. Errors: `candidates.no_profile`, `candidates.expired`. */
export function pauseProfile(deps: { db: Db; clock: Clock }, actor: PersonActor): Promise<void> {
  return changeOwnProfile(deps, actor, {
    action: 'profile.paused',
    change(state) {
      refuseExpired(state);
      return { state: 'paused' };
    },
  });
}
