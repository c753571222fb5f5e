import type { NeedInput } from './need-input';
import { wordingFindings } from './wording';

/** What would make a need easier to match; advice, never a demand. */
export const NEED_ADVICE = [
  'longer_goal',
  'say_task',
  'add_skills',
  'fewer_musts',
  'part_wishes',
  'fair_wording',
  'add_place',
  'add_start',
  'add_extent',
  'add_pay',
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
  const musts = need.skillsMust.length;
  const wishes = need.skillsShould.length;
  const checks: (readonly [NeedAdvice, boolean])[] = [
    ['longer_goal', need.goal.length >= GOOD_GOAL_LENGTH],
    // Occupations are read out of what is to be done: none, and the text has not said it.
    ...(wantsPeople ? [['say_task', need.occupations.length > 0] as const] : []),
    ['add_skills', musts + wishes >= 2],
    ['fewer_musts', musts <= MANY_MUSTS],
    ...(wantsPeople
      ? [
          ['part_wishes', musts + wishes < 2 || (musts > 0 && wishes > 0)] as const,
          ['fair_wording', wordingFindings(`${need.title}\n${need.goal}`).length === 0] as const,
        ]
      : []),
    ['add_place', need.municipality !== null],
    ['add_start', need.startsOn !== null],
    ...(wantsPeople
      ? [['add_extent', need.extent !== null] as const, ['add_pay', need.pay !== null] as const]
      : []),
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
