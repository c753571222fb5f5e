import type { IsoDate } from '@koble/kernel';
import type { PilotOffer } from '@koble/pilots/schema';
import { answerNeed, type ByKind, type ShownAnswer } from './answer-need';
import type { ScoredChallenge } from './challenge';
import { rankChallenges } from './rank-challenges';
import { rankPeople } from './rank-people';
import { rankRoles } from './rank-roles';
import type { ScoredRole } from './role';
import type { ChallengeFit, Explained, Match, RankedSupply, RoleFit } from './schema';
import type { CandidateSupply, Demand, ScoredSupply } from './supply';

/** Everything that a logged answer was made from, by what was asked. */
export type LoggedInputs =
  | { kind: 'bundles'; demand: Demand; supplies: ByKind<ScoredSupply[]> }
  | { kind: 'people'; demand: Demand; people: CandidateSupply[] }
  | { kind: 'roles'; candidate: CandidateSupply; roles: readonly ScoredRole[]; today: IsoDate }
  | {
      kind: 'challenges';
      offers: readonly PilotOffer[];
      challenges: readonly ScoredChallenge[];
      today: IsoDate;
    };

export type LoggedAnswer =
  ShownAnswer | { people: RankedSupply[] } | { roles: RoleFit[] } | { challenges: ChallengeFit[] };

/** What is shown of these inputs. Pure: the same inputs and rules give the same, today and when somebody objects. */
export function answerOf(inputs: LoggedInputs): LoggedAnswer {
  switch (inputs.kind) {
    case 'bundles':
      return answerNeed(inputs.demand, inputs.supplies);
    case 'people':
      return { people: rankPeople(inputs.demand, inputs.people) };
    case 'roles':
      return { roles: rankRoles(inputs.candidate, inputs.roles, inputs.today) };
    case 'challenges':
      return { challenges: rankChallenges(inputs.offers, inputs.challenges, inputs.today) };
  }
}

/** The explanation of one thing in an answer, or undefined where it was not shown. */
export function explanationIn(
  answer: LoggedAnswer,
  { kind, id }: Omit<Explained, 'logId'>,
): Match | undefined {
  if ('roles' in answer)
    return kind === 'role' ? answer.roles.find(({ roleId }) => roleId === id)?.match : undefined;
  // A challenge is not among what may be objected to: it is the company's, and the offer the partner's own.
  if ('challenges' in answer) return undefined;
  const others = 'pilots' in answer ? [...answer.pilots, ...answer.calls] : [];
  return [...answer.people, ...others].find(({ match }) => match.kind === kind && match.id === id)
    ?.match;
}
