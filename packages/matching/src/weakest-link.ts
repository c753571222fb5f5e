import type { NeedInput } from '@koble/needs/schema';
import type { Combination } from './combination';
import type { Bundle, CriterionKey, RankedSupply } from './schema';

const PART_OF_WANT = { people: 'person', pilot: 'pilot', funding: 'call' } as const;
const PART_OF_EVENT = { pilot_start: 'pilot', person_available: 'person' } as const;
const LIMITS: readonly Bundle['calendar'][number]['what'][] = ['start_by', 'end_by'];

/**
 * The part likeliest to break the bundle: one that was asked for and not found, else a call whose limits the pilot does not keep,
 * else one that comes too late, else the one with the lowest score, and of that the criterion that lost most points.
 */
export function weakestLinkOf(
  need: NeedInput,
  parts: Combination,
  calendar: Bundle['calendar'],
): Bundle['weakestLink'] {
  const missing = need.wants.map((want) => PART_OF_WANT[want]).find((part) => parts[part] === null);
  if (missing !== undefined) return { part: missing, why: 'missing' };
  if (calendar.some(({ what, late }) => late && LIMITS.includes(what)))
    return { part: 'call', why: 'window' };
  const weakest = weakestPart(parts);
  const late = calendar.find(({ late: isLate }) => isLate);
  if (late !== undefined && (late.what === 'pilot_start' || late.what === 'person_available'))
    return { part: PART_OF_EVENT[late.what], why: 'late' };
  return weakest;
}

function weakestPart(parts: Combination): Bundle['weakestLink'] {
  const [weakest] = (['person', 'pilot', 'call'] as const)
    .flatMap((part) => {
      const ranked = parts[part];
      return ranked === null ? [] : [{ part, ranked }];
    })
    .sort((a, b) => a.ranked.match.score - b.ranked.match.score);
  if (weakest === undefined) return { part: 'call', why: 'missing' };
  return { part: weakest.part, why: whyOf(weakest.ranked) };
}

function whyOf({ match }: RankedSupply): CriterionKey | 'confidence' {
  const blocker = match.blockers[0];
  if (blocker !== undefined) return blocker;
  if (match.confidence === 'low') return 'confidence';
  const [worst] = [...match.criteria].sort((a, b) => b.weight - b.points - (a.weight - a.points));
  return worst?.key ?? 'confidence';
}
