import type { IsoDate } from '@koble/kernel';
import { findOwnChanges } from './own-changes';
import { demandOfRole, type ScoredRole } from './role';
import type { RoleFit } from './schema';
import { fairExposure, scoreMatch } from './score-match';
import type { CandidateSupply } from './supply';

/**
 * Ranks roles for one candidate. The score is that of the pair, the same that the company is shown; the order also holds back
 * roles that many have asked for already, for each opening, by the rule that holds back people and pilots. What fits badly comes
 * last and is never left out.
 */
export function rankRoles(
  candidate: CandidateSupply,
  roles: readonly ScoredRole[],
  today: IsoDate,
): RoleFit[] {
  const weigh = ({ match, exposureFactor }: RoleFit): number => match.score * exposureFactor;
  return roles
    .map((role) => fitOne(candidate, role, today))
    .sort((a, b) => weigh(b) - weigh(a) || (a.roleId < b.roleId ? -1 : 1));
}

function fitOne(candidate: CandidateSupply, role: ScoredRole, today: IsoDate): RoleFit {
  const demand = demandOfRole(role, today);
  const match = scoreMatch(demand, candidate);
  return {
    roleId: role.id,
    match: { ...match, counterfactuals: findOwnChanges(demand, candidate, match) },
    exposureFactor: fairExposure(role.interests, role.openings),
  };
}
