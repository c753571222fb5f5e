import { actsFor } from '@koble/accounts';
import type { Actor, PersonActor } from '@koble/accounts/schema';
import { findOwnSupply } from '@koble/candidates';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { getPublicNeed, listOpenRoles } from '@koble/needs';
import { rankOwnRoles } from './rank-own-roles';
import type { FitAnswer } from './schema';

interface Place {
  db: Db;
  clock: Clock;
}

/**
 * How a role fits whoever reads its page. Only for somebody with an active profile is anything scored and logged. Error:
 * `needs.not_found` for a role that the actor may not read.
 */
export async function fitRole(place: Place, actor: Actor, needId: string): Promise<FitAnswer> {
  const { organisation } = await getPublicNeed(place, actor, { kind: 'role', id: needId });
  if (actor.kind === 'visitor') return { kind: 'no_profile' };
  if (actor.kind === 'candidate') return fitCandidate(place, actor, needId);
  const own = actor.kind === 'company' && actsFor(actor, organisation.id);
  return { kind: own ? 'own_role' : 'nothing' };
}

async function fitCandidate(place: Place, actor: PersonActor, needId: string): Promise<FitAnswer> {
  const own = await findOwnSupply(place, actor);
  if (own === undefined) return { kind: 'no_profile' };
  const open = await listOpenRoles(place.db, [needId], place.clock.now());
  if (open.some(({ role }) => own.shutOut.includes(role.organisation.id)))
    return { kind: 'shut_out' };
  if (open.length === 0) return { kind: 'nothing' };
  const { roles, ...logged } = await rankOwnRoles(place, actor, { own, open, needId });
  const [role] = roles;
  return role === undefined ? { kind: 'nothing' } : { kind: 'match', role, ...logged };
}
