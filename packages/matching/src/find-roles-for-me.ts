import type { PersonActor } from '@koble/accounts/schema';
import { findOwnSupply, type CandidateErrorCode } from '@koble/candidates';
import type { SearchServices } from '@koble/catalogue';
import { AppError, osloDate } from '@koble/kernel';
import { listOpenRoles } from '@koble/needs';
import { candidateSupply } from './candidate-supply';
import { insertMatchLog } from './match-log-queries';
import { rankRoles } from './rank-roles';
import { retrieveRoles } from './retrieve-roles';
import { scoredRole } from './role';
import type { RolesAnswer } from './schema';
import { RULE_VERSION } from './weights';

/**
 * Open roles for the actor's own profile, ranked both ways and explained; none of an organisation that the actor has shut out.
 * Logged with its inputs as bundles are. Error: `candidates.no_profile` without one that is active.
 */
export async function findRolesForMe(
  services: SearchServices,
  actor: PersonActor,
): Promise<RolesAnswer> {
  const { db, clock } = services;
  const own = await findOwnSupply(services, actor);
  if (own === undefined)
    throw new AppError<CandidateErrorCode>('candidates.no_profile', 'conflict');
  const { ids, degraded } = await retrieveRoles(services, own);
  const open = (await listOpenRoles(db, ids, clock.now())).filter(
    ({ role }) => !own.shutOut.includes(role.organisation.id),
  );
  const inputs = {
    kind: 'roles',
    candidate: candidateSupply(own),
    roles: open.map(({ role, interests }) => scoredRole(role, interests)),
    today: osloDate(clock.now()),
  } as const;
  const roles = rankRoles(inputs.candidate, inputs.roles, inputs.today);
  const logId = await insertMatchLog(db, {
    ruleVersion: RULE_VERSION,
    actor,
    needId: null,
    inputs,
    answer: { roles },
  });
  const byId = new Map(open.map(({ role }) => [role.id, role]));
  return {
    logId,
    ruleVersion: RULE_VERSION,
    degraded,
    roles: roles.flatMap((fit) => {
      const role = byId.get(fit.roleId);
      return role === undefined ? [] : [{ ...fit, role }];
    }),
  };
}
