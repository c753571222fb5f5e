import type { PersonActor } from '@koble/accounts/schema';
import { deleteProfile, lockOwnProfile } from '@koble/candidates';
import { inTransaction } from '@koble/db';
import { closeIntroductionsAboutProfile, lockIntroductionsOfProfile } from '@koble/introductions';
import type { Services } from './context';

/**
 * Deletes the profile of whoever asks, and answers those who wait for it that it is gone, all or nothing. Error:
 * `candidates.no_profile`.
 */
export async function removeProfile(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  actor: PersonActor,
): Promise<void> {
  // Not behind the wall: the answers are also rows of those who asked.
  await inTransaction(db, async (trx) => {
    await lockIntroductionsOfProfile(trx, actor.personId);
    const { id } = await lockOwnProfile(trx, actor);
    await closeIntroductionsAboutProfile(trx, clock.now(), id);
    await deleteProfile(trx, actor, id);
  });
}
