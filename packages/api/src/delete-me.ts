import { deletePerson } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { inTransaction } from '@koble/db';
import { closeIntroductionsOfPerson, lockIntroductionsOfProfile } from '@koble/introductions';
import type { Services } from './context';

/**
 * Deletes the account of whoever asks: what waits for them is closed and the other sides are told, then the person goes as
 * `ERASURE` of `@koble/accounts` says, all or nothing. Errors: those of `deletePerson`.
 */
export async function deleteMe(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  actor: SignedIn,
  email: string,
): Promise<void> {
  const at = clock.now();
  await inTransaction(db, async (trx) => {
    // Also drafts of others, whose person it is not yet: they lose the profile with the person.
    await lockIntroductionsOfProfile(trx, actor.personId);
    await closeIntroductionsOfPerson(trx, at, actor.personId);
    await deletePerson(trx, actor, { email, at });
  });
}
