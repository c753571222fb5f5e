import type { PersonActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { changeOwnProfile, refuseExpired } from './change-own-profile';

/**
 * Puts the actor's profile back on the lists until the day it had, also one that the clock took off because nobody answered; twice
 * is once. Errors: `candidates.no_profile`, `candidates.expired`.
 */
export function resumeProfile(deps: { db: Db; clock: Clock }, actor: PersonActor): Promise<void> {
  return changeOwnProfile(deps, actor, {
    action: 'profile.resumed',
    change(state) {
      refuseExpired(state);
      return { state: 'active' };
    },
  });
}
