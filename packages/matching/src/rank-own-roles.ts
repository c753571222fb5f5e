import type { PersonActor } from '@koble/accounts/schema';
import type { OwnSupply } from '@koble/candidates';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import type { PublicNeed } from '@koble/needs/schema';
import { candidateSupply } from './candidate-supply';
import { insertMatchLog } from './match-log-queries';
import { rankRoles } from './rank-roles';
import { scoredRole } from './role';
import type { RankedRole } from './schema';
import { RULE_VERSION } from './weights';

/** Open roles of organisations that have not been shut out, for somebody's own profile; `needId` where one was asked for. */
interface Asked {
  own: OwnSupply;
  open: readonly { role: PublicNeed; interests: number }[];
  needId: string | null;
}

/** Ranks open roles for the actor's own profile and logs what is shown with what it was made from. */
export async function rankOwnRoles(
  { db, clock }: { db: Db; clock: Clock },
  actor: PersonActor,
  { own, open, needId }: Asked,
): Promise<{ logId: string; ruleVersion: string; roles: RankedRole[] }> {
  const inputs = {
    kind: 'roles',
    candidate: candidateSupply(own),
    roles: open.map(({ role, interests }) => scoredRole(role, interests)),
    today: osloDate(clock.now()),
  } as const;
  const roles = rankRoles(inputs.candidate, inputs.roles, inputs.today);
  const answer = { roles };
  const log = { ruleVersion: RULE_VERSION, actor, needId, inputs, answer };
  const byId = new Map(open.map(({ role }) => [role.id, role]));
  return {
    logId: await insertMatchLog(db, log),
    ruleVersion: RULE_VERSION,
    roles: roles.flatMap((fit) => {
      const role = byId.get(fit.roleId);
      return role === undefined ? [] : [{ ...fit, role }];
    }),
  };
}
