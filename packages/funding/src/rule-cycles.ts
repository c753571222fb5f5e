import { fundingError } from './funding-error';
import type { EligibilityRule } from './rule-schema';
import { isGroup } from './rule-tree';

/** A call by its slug, with its rules. */
export interface Step {
  slug: string;
  rules: readonly EligibilityRule[];
}

/**
 * Refuses a call that waits for another which, by however many steps, waits for it: nobody could ever begin. Error
 * `funding.rule_cycle`, whose `chain` names the calls from this one round to it again. `others`: all that wait for any.
 */
export function refuseCycle(call: Step, others: readonly Step[]): void {
  const after = new Map([...others, call].map(({ slug, rules }) => [slug, slugsBefore(rules)]));
  const chain = chainBack(call.slug, after);
  if (chain === undefined) return;
  throw fundingError('funding.rule_cycle', 'invalid', {
    field: 'rules',
    details: { chain: chain.join(' → ') },
  });
}

/** The slugs of the calls that must come first. What must not have come before is no step on a chain. */
export function slugsBefore(rules: readonly EligibilityRule[], asked = true): string[] {
  return rules.flatMap((rule) => {
    if (rule.kind === 'not') return slugsBefore([rule.rule], !asked);
    if (isGroup(rule)) return slugsBefore(rule.rules, asked);
    return asked && rule.kind === 'after_call' ? [rule.slug] : [];
  });
}

/** The shortest way from a call back to itself. */
function chainBack(
  slug: string,
  after: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const ways = [[slug]];
  const seen = new Set<string>();
  for (const way of ways)
    for (const next of after.get(way.at(-1) ?? slug) ?? []) {
      if (next === slug) return [...way, slug];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  return undefined;
}
