import { neighboursOf } from '@koble/taxonomy';
import type { Resemblance } from './schema';

/** What a challenge is compared by. */
export interface Compared {
  skills: readonly string[];
  industry: string | null;
  municipality: string | null;
}

/** Of one's own skills so great a part must be shared: otherwise it is another challenge. */
const LEAST_SHARE = 1 / 2;

const POINTS: Readonly<Record<Resemblance['kind'], number>> = {
  skills: 4,
  industry: 2,
  same_municipality: 2,
  neighbouring_municipality: 1,
};

/** In what another challenge is like one's own; nothing where it is not the same challenge, however near it is. */
export function resemblanceOf(own: Compared, other: Compared): Resemblance[] {
  const ids = own.skills.filter((id) => other.skills.includes(id));
  if (ids.length === 0 || ids.length < LEAST_SHARE * own.skills.length) return [];
  return [
    { kind: 'skills', ids },
    ...(own.industry !== null && own.industry === other.industry
      ? [{ kind: 'industry' as const, section: own.industry }]
      : []),
    ...placeOf(own.municipality, other.municipality),
  ];
}

/** How much alike, for the order of a list. */
export function pointsOf(resemblance: readonly Resemblance[]): number {
  return resemblance.reduce(
    (sum, one) => sum + POINTS[one.kind] * (one.kind === 'skills' ? one.ids.length : 1),
    0,
  );
}

function placeOf(own: string | null, other: string | null): Resemblance[] {
  if (own === null || other === null) return [];
  if (own === other) return [{ kind: 'same_municipality' }];
  return neighboursOf(own).includes(other) ? [{ kind: 'neighbouring_municipality' }] : [];
}
