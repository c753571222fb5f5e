import type { PersonActor } from '@koble/accounts/schema';
import { findOwnSupply, type CandidateErrorCode } from '@koble/candidates';
import type { SearchServices } from '@koble/catalogue';
import { AppError } from '@koble/kernel';
import { listOpenRoles } from '@koble/needs';
import { rankOwnRoles } from './rank-own-roles';
import { retrieveRoles } from './retrieve-roles';
import type { RolesAnswer } from './schema';

/**
 * Open roles for the actor's own profile, ranked both ways and explained; none of an organisation that the actor has shut out.
 * Logged with its inputs as bundles are. Error: `candidates.no_profile` without one that is active.
 */
export async function findRolesForMe(
  services: SearchServices,
  actor: PersonActor,
): Promise<RolesAnswer> {
  const own = await findOwnSupply(services, actor);
  if (own === undefined)
    throw new AppError<CandidateErrorCode>('candidates.no_profile', 'conflict');
  const { ids, degraded } = await retrieveRoles(services, own);
  const open = (await listOpenRoles(services.db, ids, services.clock.now())).filter(
    ({ role }) => !own.shutOut.includes(role.organisation.id),
  );
  return { ...(await rankOwnRoles(services, actor, { own, open, needId: null })), degraded };
}
