import type { NeedInput } from '@koble/needs/schema';
import { isWithinWindows } from './bundle-calendar';
import { partsOf, type Combination } from './combination';
import type { Bundle, CriterionKey, RankedSupply } from './schema';

const PART_OF_WANT = { people: 'person', pilot: 'pilot', funding: 'call' } as const;
const PART_OF_KIND = { candidate: 'person', pilot: 'pilot', call: 'call' } as const;
const PART_OF_EVENT = { pilot_start: 'pilot', person_available: 'person' } as const;

type Part = Bundle['weakestLink']['part'];

/**
 * The part likeliest to break the bundle: one that was asked for and not found, else a call whose limits the work does not keep,
 * else one that comes too late, else the one with the lowest score, and of that the criterion that lost most points.
 */
export function weakestLinkOf(
  need: NeedInput,
  parts: Combination,
  calendar: Bundle['calendar'],
): Bundle['weakestLink'] {
  const missing = need.wants.map((want) => PART_OF_WANT[want]).find((part) => !has(parts, part));
  if (missing !== undefined) return { part: missing, why: 'missing' };
  if (!isWithinWindows(calendar)) return { part: 'call', why: 'window' };
  const weakest = weakestPart(parts);
  const late = calendar.find(({ late: isLate }) => isLate);
  if (late !== undefined && (late.what === 'pilot_start' || late.what === 'person_available'))
    return { part: PART_OF_EVENT[late.what], why: 'late' };
  return weakest;
}

function has(parts: Combination, part: Part): boolean {
  return part === 'call' ? parts.calls.length > 0 : parts[part] !== null;
}

function weakestPart(parts: Combination): Bundle['weakestLink'] {
  const [weakest] = partsOf(parts).sort((a, b) => a.match.score - b.match.score);
  if (weakest === undefined) return { part: 'call', why: 'missing' };
  return { part: PART_OF_KIND[weakest.match.kind], why: whyOf(weakest) };
}

function whyOf({ match }: RankedSupply): CriterionKey | 'confidence' {
  const blocker = match.blockers[0];
  if (blocker !== undefined) return blocker;
  if (match.confidence === 'low') return 'confidence';
  const [worst] = [...match.criteria].sort((a, b) => b.weight - b.points - (a.weight - a.points));
  return worst?.key ?? 'confidence';
}
