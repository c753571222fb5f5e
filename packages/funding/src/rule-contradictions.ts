import { fundingError } from './funding-error';
import { exactKey, ruleKey } from './rule-key';
import type { EligibilityRule } from './rule-schema';
import { canBeMet } from './rule-terms';
import { isGroup, leavesOf, partsOf } from './rule-tree';

const MOST_LEAVES = 60;

/**
 * Refuses rules that no company could meet together: error `funding.rules_contradict` with the keys of the fewest rules that
 * clash. Also what says one thing twice (`funding.rules_repeat`), and what is too much to tell (`funding.rules_too_complex`).
 */
export function refuseContradictions(rules: readonly EligibilityRule[]): void {
  if (leavesOf(rules).length > MOST_LEAVES)
    throw fundingError('funding.rules_too_complex', 'invalid', { field: 'rules' });
  const twice = repeated(rules);
  if (twice !== undefined)
    throw fundingError('funding.rules_repeat', 'invalid', {
      field: 'rules',
      details: { rule: twice },
    });
  const clash = exceptionWithin(rules) ?? (canBeMet(rules) ? undefined : clashOf(rules));
  if (clash === undefined) return;
  const [rule, ...others] = clash.map(ruleKey);
  if (rule === undefined) return;
  throw fundingError('funding.rules_contradict', 'invalid', {
    field: 'rules',
    details: { rule, with: others.length === 0 ? rule : others.join(', ') },
  });
}

/** What is asked twice of rules that must all be met, or offered twice of those of which one must. */
function repeated(rules: readonly EligibilityRule[], name = subjectOf): string | undefined {
  const names = rules.map(name);
  const twice = names.find((one, at) => names.indexOf(one) !== at);
  if (twice !== undefined) return twice;
  return rules
    .filter(isGroup)
    .map((group) => repeated(partsOf(group), group.kind === 'any_of' ? exactKey : subjectOf))
    .find((found) => found !== undefined);
}

/** What a rule is about. Two rules of one subject beside each other could be one. */
function subjectOf(rule: EligibilityRule): string {
  if (rule.kind === 'needs') return `needs:${rule.what}`;
  if (rule.kind === 'after_call') return `after_call:${rule.slug}`;
  return isGroup(rule) ? ruleKey(rule) : rule.kind;
}

/** An exception that ends before the rule does would excuse nobody. */
function exceptionWithin(rules: readonly EligibilityRule[]): EligibilityRule[] | undefined {
  const wrong = leavesOf(rules).find(
    (leaf) =>
      leaf.kind === 'age_max_years' &&
      leaf.exceptionalYears !== undefined &&
      leaf.exceptionalYears <= leaf.years,
  );
  return wrong && [wrong];
}

/** Of rules that clash: one that clashes by itself, or two, or as few as any rule can be left out of. */
function clashOf(rules: readonly EligibilityRule[]): readonly EligibilityRule[] {
  const alone = rules.find((rule) => !canBeMet([rule]));
  if (alone !== undefined)
    return alone.kind === 'all_of' && alone.rules.length > 1 ? clashOf(alone.rules) : [alone];
  for (const [at, rule] of rules.entries())
    for (const other of rules.slice(at + 1)) if (!canBeMet([rule, other])) return [rule, other];
  return rules.reduce<readonly EligibilityRule[]>((needed, rule) => {
    const without = needed.filter((one) => one !== rule);
    return canBeMet(without) ? needed : without;
  }, rules);
}
