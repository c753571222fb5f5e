import type { Actor, OrganisationActor } from '@koble/accounts/schema';
import { occupationGroupName, occupationGroupOf } from '@koble/taxonomy';
import type { ProfileState } from './schema';

export type CandidateErrorCode =
  | 'candidates.not_found'
  | 'candidates.no_profile'
  | 'candidates.expired'
  | 'candidates.unknown_skill'
  | 'candidates.unknown_occupation'
  | 'candidates.unknown_municipality';

/** Companies and the operators' advisers see nameless cards; nobody else does. */
export function canSeeCards(actor: Actor): actor is OrganisationActor<'company' | 'operator'> {
  return actor.kind === 'company' || actor.kind === 'operator';
}

/** For whom somebody looks: an adviser who acts for a client is of the operator all the same. */
export function lookingFor({ organisationId, operatorId }: OrganisationActor): string[] {
  return operatorId === undefined ? [organisationId] : [organisationId, operatorId];
}

/** The STYRK-08 two-digit groups of occupations, each once. */
export function occupationGroupsOf(occupations: readonly string[]): string[] {
  return [...new Set(occupations.map(occupationGroupOf))];
}

/** How a profile stands at a moment; the worker that ends profiles may be behind. */
export function profileStateAt(
  { state, expiresAt }: { state: ProfileState | 'draft'; expiresAt: Date },
  now: Date,
): ProfileState {
  if (state === 'expired' || expiresAt <= now) return 'expired';
  return state === 'active' ? 'active' : 'paused';
}

/** What a profile is called: its occupations' STYRK-08 groups in bokmål, never a line that somebody typed. */
export function candidateTitle(occupations: readonly string[]): string {
  return occupationGroupsOf(occupations)
    .map((code) => occupationGroupName(code, 'nb'))
    .join(', ')
    .slice(0, 200);
}
