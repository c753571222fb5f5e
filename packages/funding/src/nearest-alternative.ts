import type { Judge } from './eligibility';
import { openLeaves, overallOf } from './rule-status';
import type { FundingCall } from './schema';

type Candidate = Pick<FundingCall, 'id' | 'title' | 'purposes' | 'rules' | 'amountMaxOre'>;

/**
 * Of other calls with a purpose of this one, the one to try instead: that fits, or else may fit with the fewest questions open;
 * then the one with most purposes in common, and the larger. A call none of whose conditions is known comes last. Undefined
 * where none is left.
 */
export function nearestAlternative<Call extends Candidate>(
  call: Candidate,
  others: readonly Call[],
  { leafStatus }: Judge,
): Call | undefined {
  const shared = ({ purposes }: Candidate): number =>
    purposes.filter((purpose) => call.purposes.includes(purpose)).length;
  const open = ({ rules }: Candidate): number =>
    rules.length === 0 ? Infinity : openLeaves(rules, leafStatus).length;
  const ranked = others
    .filter((other) => other.id !== call.id && shared(other) > 0)
    .filter(({ rules }) => overallOf(rules, leafStatus) !== 'does_not_fit')
    .map((other) => ({ other, open: open(other), shared: shared(other) }))
    .sort(
      (a, b) =>
        compare(a.open, b.open) ||
        b.shared - a.shared ||
        (b.other.amountMaxOre ?? 0) - (a.other.amountMaxOre ?? 0) ||
        a.other.title.localeCompare(b.other.title, 'nb'),
    );
  return ranked[0]?.other;
}

/** Two infinities are equal, though their difference is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
