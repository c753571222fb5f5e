import type { Criterion, Match } from '@koble/matching/schema';

/** The criteria of a match by what is said of them, the weightiest first. */
export interface Said {
  met: Criterion[];
  down: Criterion[];
  unknown: Criterion[];
}

/** What goes into the two to four sentences about a match. */
export function saidOf({ criteria }: Pick<Match, 'criteria'>): Said {
  const heaviest = [...criteria].sort((a, b) => b.weight - a.weight);
  return {
    met: heaviest.filter(({ status }) => status === 'met'),
    down: heaviest.filter(({ status }) => status === 'missing' || status === 'partly'),
    unknown: heaviest.filter(({ status }) => status === 'unknown'),
  };
}

/** What a company judges a candidate by: any of these that is met is a reason for it to say yes. */
const REASONS = [
  ...(['skills_must', 'certificates', 'skills_should', 'occupation', 'languages'] as const),
  ...(['place', 'mode', 'extent', 'start'] as const),
] as const;
type Reason = (typeof REASONS)[number];

const MOST_REASONS = 2;

/** The two weightiest reasons for the other side to say yes. */
export function reasonsOf(match: Pick<Match, 'criteria'>): Reason[] {
  return saidOf(match)
    .met.flatMap(({ key }) => REASONS.filter((reason) => reason === key))
    .slice(0, MOST_REASONS);
}
