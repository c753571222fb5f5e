import type { CandidateCard } from '@koble/candidates/schema';
import type { CandidateSupply } from './supply';

/** A nameless card as it is scored. */
export function candidateSupply({
  card,
  interests,
}: {
  card: CandidateCard;
  interests: number;
}): CandidateSupply {
  return { kind: 'candidate', id: card.id, interests, card };
}
