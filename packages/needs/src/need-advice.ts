import type { NeedInput } from './need-input';

/** What would make a need easier to match; advice, never a demand. */
export const NEED_ADVICE = [
  'longer_goal',
  'add_skills',
  'fewer_musts',
  'add_place',
  'add_start',
  'add_extent',
  'add_budget',
  'add_hours',
] as const;
export type NeedAdvice = (typeof NEED_ADVICE)[number];

const GOOD_GOAL_LENGTH = 120;
const MANY_MUSTS = 6;

/** Concrete advice for a need, the most useful first, and a score 0-100: the share of advice that is already followed. */
export function needAdvice(need: NeedInput): { score: number; advice: NeedAdvice[] } {
  const wantsPeople = need.wants.includes('people');
  const wantsMore = need.wants.includes('pilot') || need.wants.includes('funding');
  const checks: (readonly [NeedAdvice, boolean])[] = [
    ['longer_goal', need.goal.length >= GOOD_GOAL_LENGTH],
    ['add_skills', need.skillsMust.length + need.skillsShould.length >= 2],
    ['fewer_musts', need.skillsMust.length <= MANY_MUSTS],
    ['add_place', need.municipality !== null],
    ['add_start', need.startsOn !== null],
    ...(wantsPeople ? [['add_extent', need.extent !== null] as const] : []),
    ...(wantsMore
      ? [
          ['add_budget', need.budgetOre !== null] as const,
          ['add_hours', need.ownHours !== null] as const,
        ]
      : []),
  ];
  const advice = checks.filter(([, followed]) => !followed).map(([kind]) => kind);
  return { score: Math.round((100 * (checks.length - advice.length)) / checks.length), advice };
}
