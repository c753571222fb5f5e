import type { RuleLeaf } from './rule-leaf';

/** What follows from a rule alone, worked out once for each: thousands of calls are judged by them in one request. */
export function once<Result>(workOut: (rule: RuleLeaf) => Result): (rule: RuleLeaf) => Result {
  const known = new WeakMap<RuleLeaf, { result: Result }>();
  return (rule) => {
    const before = known.get(rule);
    if (before !== undefined) return before.result;
    const result = workOut(rule);
    known.set(rule, { result });
    return result;
  };
}
