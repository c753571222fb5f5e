import type { Actor, OrganisationActor } from '@koble/accounts/schema';
import { occupationGroupName, occupationGroupOf } from '@koble/taxonomy';

export type CandidateErrorCode =
  | 'candidates.not_found'
  | 'candidates.no_profile'
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

/** What a profile is called: its occupations' STYRK-08 groups in bokmål, never a line that somebody typed. */
export function candidateTitle(occupations: readonly string[]): string {
  const groups = [...new Set(occupations.map(occupationGroupOf))];
  return groups
    .map((code) => occupationGroupName(code, 'nb'))
    .join(', ')
    .slice(0, 200);
}
