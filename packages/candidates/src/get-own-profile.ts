import { asActor } from '@koble/accounts';
import type { PersonActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { profileStateAt } from './candidate';
import { findOwnRow } from './own-profile-queries';
import { salaryWishOf } from './salary-wish';
import { CandidateInput, type OwnProfile } from './schema';

/** The actor's own profile, whatever its state; null where they have none. */
export async function getOwnProfile(
  { db, clock }: { db: Db; clock: Clock },
  actor: PersonActor,
): Promise<OwnProfile | null> {
  const row = await asActor(db, actor, (trx) => findOwnRow(trx, actor.personId));
  if (row === undefined) return null;
  const state = profileStateAt(row, clock.now());
  const { occupations, skills, languages, experience, municipality } = row;
  const { radiusKm, modes, extents, availableOn } = row;
  return {
    id: row.id,
    state,
    stated: CandidateInput.parse({
      ...{ occupations, skills, languages, experience, municipality },
      ...{ radiusKm, modes, extents, availableOn },
      salaryWish: salaryWishOf(row),
      paused: state === 'paused',
    }),
    confirmedAt: row.confirmedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}
