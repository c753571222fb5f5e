import type { Judge } from './eligibility';
import { factCases, type FactCase } from './fact-cases';
import type { RuleLeaf } from './rule-leaf';
import { limitOf } from './rule-limit';
import type { EligibilityChange, EligibilityRule } from './rule-schema';
import { overallOf, type LeafStatus } from './rule-status';
import { leavesOf } from './rule-tree';
import { supposing } from './questions';

/** More facts at once than this are no advice. */
const MOST_FACTS = 3;
const MOST_CHANGES = 3;
/** What has begun is not unbegun. */
const SETTLED = 'needs:not_started';

interface Supposed {
  leaves: readonly RuleLeaf[];
  one: FactCase;
}

/**
 * What would have to be otherwise for a call that does not fit to be open again, the fewest facts first, at most three ways.
 * Each is found by judging the call anew. Nobody gets younger, so of an age only waiting is tried. Empty for other calls.
 */
export function changesThatHelp(
  rules: readonly EligibilityRule[],
  { knowledge, leafStatus }: Judge,
): EligibilityChange[] {
  if (overallOf(rules, leafStatus) !== 'does_not_fit') return [];
  const facts = [...new Set(leavesOf(rules).map((leaf) => limitOf(leaf).fact))].filter(
    (fact) => knowledge.has(fact) && fact !== SETTLED,
  );
  const cases = new Map(facts.map((fact) => [fact, casesNearby(fact, rules, knowledge)]));
  for (let size = 1; size <= MOST_FACTS; size += 1) {
    const found = subsetsOf(facts, size).flatMap((some) => {
      const helping = choicesOf(some.map((fact) => cases.get(fact) ?? [])).find(
        (supposed) => overallOf(rules, withAll(supposed, leafStatus)) !== 'does_not_fit',
      );
      return helping === undefined ? [] : [changeOf(rules, helping, leafStatus)];
    });
    if (found.length > 0) return found.slice(0, MOST_CHANGES);
  }
  return [];
}

/** What a fact may become, the nearest to what it is first. */
function casesNearby(
  fact: string,
  rules: readonly EligibilityRule[],
  knowledge: Judge['knowledge'],
): Supposed[] {
  const now = knowledge.get(fact);
  const from = now !== undefined && 'from' in now ? now.from : 0;
  const leaves = leavesOf(rules).filter((leaf) => limitOf(leaf).fact === fact);
  const away = (one: FactCase): number => ('from' in one ? Math.abs(one.from - from) : 0);
  return factCases(leaves)
    .filter((one) => fact !== 'age' || ('from' in one && one.from > from))
    .sort((a, b) => away(a) - away(b))
    .map((one) => ({ leaves, one }));
}

function withAll(supposed: readonly Supposed[], leafStatus: LeafStatus): LeafStatus {
  return supposed.reduce((status, { leaves, one }) => supposing(leaves, one, status), leafStatus);
}

/** Said by the rules that it turns. */
function changeOf(
  rules: readonly EligibilityRule[],
  supposed: readonly Supposed[],
  leafStatus: LeafStatus,
): EligibilityChange {
  const then = withAll(supposed, leafStatus);
  const turned = leavesOf(rules)
    .filter((leaf) => then(leaf) !== leafStatus(leaf))
    .map((rule) => ({ rule, holds: then(rule) === 'met' }));
  const overall = overallOf(rules, then);
  return { turned, overall: overall === 'fits' ? 'fits' : 'may_fit' };
}

function subsetsOf<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    subsetsOf(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** One of each list, in every way. */
function choicesOf<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>(
    (chosen, list) => chosen.flatMap((before) => list.map((item) => [...before, item])),
    [[]],
  );
}
