import type { Bundle } from '@koble/matching/schema';

/** What bundles are compared by: of each, what it is of a bundle, lower being better; null where it is not known. */
const MEASURES = {
  ownCash: ({ cost }) => cost.ownCashOre,
  ownHours: ({ cost }) => cost.ownHours,
  // Of money from others more is better.
  grant: ({ cost }) => (cost.grantKnown ? -cost.grantOre : null),
  start: ({ startsOn }) => (startsOn === null ? null : Date.parse(startsOn)),
  end: ({ calendar }) => {
    const end = calendar.find(({ what }) => what === 'pilot_end');
    return end === undefined ? null : Date.parse(end.on);
  },
  applications: ({ calls }) => calls.length,
  fit: ({ score }) => -score,
} as const satisfies Record<string, (bundle: Bundle) => number | null>;

export const COMPARED = [
  'ownCash',
  'ownHours',
  'grant',
  'start',
  'end',
  'applications',
  'fit',
] as const satisfies (keyof typeof MEASURES)[];
export type Compared = (typeof COMPARED)[number];

/** Which of the bundles are best at something; none where they are all the same in it, or fewer than two say it. */
export function bestAt(bundles: readonly Bundle[], compared: Compared): boolean[] {
  const measured = bundles.map((bundle) => MEASURES[compared](bundle));
  const known = measured.filter((value) => value !== null);
  const best = Math.min(...known);
  const differ = known.length > 1 && known.some((value) => value !== best);
  return measured.map((value) => differ && value === best);
}
