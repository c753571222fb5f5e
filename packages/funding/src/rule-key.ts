import { RuleLeaf } from './rule-leaf';
import type { EligibilityRule } from './rule-schema';
import { isGroup, partsOf } from './rule-tree';

/**
 * A rule's name within its call, and of what is answered with yes or no also across calls: what asks for three partners is
 * another question than what asks for two, so count and amount are part of it.
 */
export function ruleKey(rule: EligibilityRule): string {
  if (isGroup(rule)) return `${rule.kind}(${partsOf(rule).map(exactKey).join(' ')})`;
  return [rule.kind, ...measureOf(rule)].join(':');
}

/** What tells apart the questions of one kind. The facts of a company are each asked once. */
function measureOf(rule: RuleLeaf): (string | number)[] {
  if (rule.kind === 'needs') {
    const measure = rule.amountOre ?? rule.count;
    return measure === undefined ? [rule.what] : [rule.what, measure];
  }
  if (rule.kind === 'after_call') return [rule.slug, rule.state];
  if ('ore' in rule) return [rule.ore];
  return 'level' in rule ? [rule.level] : [];
}

/** The rule that an answer's key asks, or undefined where it is the key of none that is answered with yes or no. */
export function ruleOfKey(key: string): RuleLeaf | undefined {
  const [kind, what, measure] = key.split(':');
  const number = Number(measure);
  const rule = RuleLeaf.safeParse(
    kind === 'needs'
      ? { kind, what, ...(measure !== undefined && { [unitOf(what)]: number }) }
      : kind === 'after_call'
        ? { kind, slug: what, state: measure }
        : { kind, [kind?.startsWith('trl') ? 'level' : 'ore']: Number(what) },
  );
  return rule.success && ruleKey(rule.data) === key ? rule.data : undefined;
}

function unitOf(what: string | undefined): 'amountOre' | 'count' {
  return what === 'equity_minimum' ? 'amountOre' : 'count';
}

/** Every word of a rule: two rules that ask the same have the same, wherever they were read. */
export function exactKey(rule: EligibilityRule): string {
  if (isGroup(rule)) return ruleKey(rule);
  const { kind, sourceUrl: _, ...asked } = rule;
  return [kind, ...Object.values(asked).map(String)].join(':');
}
