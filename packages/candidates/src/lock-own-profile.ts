import type { PersonActor } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import type { CandidateErrorCode } from './candidate';
import { lockOwnRow, type OwnRow } from './own-profile-queries';

/**
 * The actor's own profile, which nobody else changes, and nobody new asks for, until the transaction ends. Error:
 * `candidates.no_profile`.
 */
export async function lockOwnProfile(trx: Trx, actor: PersonActor): Promise<OwnRow> {
  const own = await lockOwnRow(trx, actor.personId);
  if (own === undefined)
    throw new AppError<CandidateErrorCode>('candidates.no_profile', 'conflict');
  return own;
}
