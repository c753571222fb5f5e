import { asActor, organisationOfNumber, recordAct, type BusinessRegister } from '@koble/accounts';
import type { PersonActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError } from '@koble/kernel';
import { findOwnId, insertBlock } from './block-queries';
import type { CandidateErrorCode } from './candidate';

/**
 * Shuts an organisation out of the actor's profile, as an employer who is not to know: also one that comes to Koble later. Errors:
 * `candidates.no_profile`, those of the register for a company that Koble does not know.
 */
export async function blockOrganisation(
  services: { db: Db; register: BusinessRegister },
  actor: PersonActor,
  number: string,
): Promise<{ organisationId: string }> {
  const organisationId = await organisationOfNumber(services, number);
  await asActor(services.db, actor, async (trx) => {
    const candidateId = await findOwnId(trx, actor.personId);
    if (candidateId === undefined)
      throw new AppError<CandidateErrorCode>('candidates.no_profile', 'conflict');
    await insertBlock(trx, { candidateId, organisationId });
    await recordAct(trx, actor, {
      action: 'organisation.blocked',
      objectKind: 'organisation',
      objectId: organisationId,
    });
  });
  return { organisationId };
}
