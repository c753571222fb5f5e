import { asActor, recordAct } from '@koble/accounts';
import type { PersonActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { profileStateAt, type CandidateErrorCode } from './candidate';
import { lockOwnProfile } from './lock-own-profile';
import { updateOwnRow, type OwnChange } from './own-profile-queries';
import type { ProfileState } from './schema';

/** An act upon one's own profile: its name in the audit log, and what it changes of a profile that stands like this. */
interface OwnAct {
  action: string;
  change: (state: ProfileState, at: Date) => OwnChange;
}

/** Changes the actor's own profile, and writes it down. Errors: `candidates.no_profile`, those of `change`. */
export function changeOwnProfile(
  { db, clock }: { db: Db; clock: Clock },
  actor: PersonActor,
  { action, change }: OwnAct,
): Promise<void> {
  return asActor(db, actor, async (trx) => {
    const own = await lockOwnProfile(trx, actor);
    const at = clock.now();
    await updateOwnRow(trx, own.id, change(profileStateAt(own, at), at));
    await recordAct(trx, actor, { action, objectKind: 'candidate', objectId: own.id });
  });
}

/** What has expired is confirmed first: neither hidden nor shown. Error: `candidates.expired`. */
export function refuseExpired(state: ProfileState): void {
  if (state === 'expired') throw new AppError<CandidateErrorCode>('candidates.expired', 'conflict');
}
