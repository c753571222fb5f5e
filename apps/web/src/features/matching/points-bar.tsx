import type { Criterion } from '@koble/matching/schema';

/** How much a criterion weighs, and how much of that is met, as a drawing beside the words. */
export function PointsBar({ criterion: { points, weight } }: { criterion: Criterion }) {
  return (
    <svg className="points-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
      <rect className="points-weight" width={weight} height="6" />
      <rect width={points} height="6" />
    </svg>
  );
}
