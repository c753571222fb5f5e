import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError } from '@koble/kernel';
import { findOwnChallenge, listBriefVersions, listPartnersOf } from './brief-queries';
import type { OwnChallenge } from './challenge-brief';
import type { NeedErrorCode } from './need';

/** A challenge of the actor's own company. Error: `needs.not_found`, also for another company's and for a need without a pilot. */
export async function getOwnChallenge(
  { db }: { db: Db },
  { organisationId }: OrganisationActor<'company'>,
  id: string,
): Promise<OwnChallenge> {
  const challenge = await findOwnChallenge(db, organisationId, id);
  if (challenge === undefined) throw new AppError<NeedErrorCode>('needs.not_found', 'not_found');
  return {
    ...challenge,
    versions: await listBriefVersions(db, id),
    partners: await listPartnersOf(db, id),
  };
}
