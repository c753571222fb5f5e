/** What follows from a rule, or from a call's rules, alone: worked out once, for thousands of calls are judged in one request. */
export function once<Given extends object, Result>(
  workOut: (given: Given) => Result,
): (given: Given) => Result {
  const known = new WeakMap<Given, { result: Result }>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before.result;
    const result = workOut(given);
    known.set(given, { result });
    return result;
  };
}
