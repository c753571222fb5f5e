import type { Knowledge } from './company-knowledge';
import type { RuleLeaf } from './rule-leaf';
import { limitOf } from './rule-limit';
import type { RuleStatus } from './rule-schema';

/** What is known of one fact, as far as a rule reads it; undefined is nothing. */
export type Told = { word: string } | { from: number; to: number } | undefined;

/** Whether a rule is met by what is known of its fact. What may still be either way is unknown. */
export function judgeLeaf(rule: RuleLeaf, told: Told): RuleStatus {
  if (told === undefined) return 'unknown';
  const limit = limitOf(rule);
  if (limit.of === 'number') return 'word' in told ? 'unknown' : withinBounds(limit, told);
  const within = 'word' in told ? limit.within(told.word) : null;
  if (within === null) return 'unknown';
  return within ? 'met' : 'not_met';
}

function withinBounds(
  { min, max, softMax }: { min: number; max: number; softMax: number },
  { from, to }: { from: number; to: number },
): RuleStatus {
  if (from >= min && to <= max) return 'met';
  return to < min || from > softMax ? 'not_met' : 'unknown';
}

/** Whether the fact is known and the rule still open: the funder may make an exception. */
export function isExcusable(rule: RuleLeaf, knowledge: Knowledge): boolean {
  if (rule.kind !== 'age_max_years') return false;
  const known = knowledge.get('age');
  return known !== undefined && judgeLeaf(rule, known) === 'unknown';
}
