import { actsFor } from '@koble/accounts';
import type { Actor, PersonActor } from '@koble/accounts/schema';
import { findOwnSupply } from '@koble/candidates';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { getPublicNeed, listOpenRoles } from '@koble/needs';
import { candidateSupply } from './candidate-supply';
import { insertMatchLog } from './match-log-queries';
import { rankRoles } from './rank-roles';
import { scoredRole } from './role';
import type { FitAnswer } from './schema';
import { RULE_VERSION } from './weights';

interface Services {
  db: Db;
  clock: Clock;
}

/**
 * How a role fits whoever reads its page. Only for somebody with an active profile is anything scored and logged. Error:
 * `needs.not_found` for a role that the actor may not read.
 */
export async function fitRole(
  services: Services,
  actor: Actor,
  needId: string,
): Promise<FitAnswer> {
  const { organisation } = await getPublicNeed(services, actor, { kind: 'role', id: needId });
  if (actsFor(actor, organisation.id) && actor.kind === 'company') return { kind: 'own_role' };
  if (actor.kind === 'visitor') return { kind: 'no_profile' };
  return actor.kind === 'candidate' ? fitCandidate(services, actor, needId) : { kind: 'nothing' };
}

async function fitCandidate(
  services: Services,
  actor: PersonActor,
  needId: string,
): Promise<FitAnswer> {
  const { db, clock } = services;
  const own = await findOwnSupply(services, actor);
  if (own === undefined) return { kind: 'no_profile' };
  const [open] = await listOpenRoles(db, [needId], clock.now());
  if (open === undefined) return { kind: 'nothing' };
  if (own.shutOut.includes(open.role.organisation.id)) return { kind: 'shut_out' };
  const inputs = {
    kind: 'roles',
    candidate: candidateSupply(own),
    roles: [scoredRole(open.role, open.interests)],
    today: osloDate(clock.now()),
  } as const;
  const roles = rankRoles(inputs.candidate, inputs.roles, inputs.today);
  const [fit] = roles;
  if (fit === undefined) return { kind: 'nothing' };
  const logId = await insertMatchLog(db, {
    ruleVersion: RULE_VERSION,
    actor,
    needId,
    inputs,
    answer: { roles },
  });
  return { kind: 'match', logId, ruleVersion: RULE_VERSION, role: { ...fit, role: open.role } };
}
