import { fundingError } from './funding-error';
import type { EligibilityRule } from './schema';

type RuleOf<Kind extends EligibilityRule['kind']> = Extract<EligibilityRule, { kind: Kind }>;

/**
 * Refuses rules that no company could meet together, or that say one thing twice: error `funding.rules_contradict` with the
 * key of the rule and of the one it cannot stand beside.
 */
export function refuseContradictions(rules: readonly EligibilityRule[]): void {
  const pair = repeated(rules) ?? impossible(rules);
  if (pair === undefined) return;
  const [rule, other] = pair;
  throw fundingError('funding.rules_contradict', 'invalid', {
    field: 'rules',
    details: { rule, with: other },
  });
}

type Pair = readonly [string, string];

function repeated(rules: readonly EligibilityRule[]): Pair | undefined {
  const names = rules.map((rule) => (rule.kind === 'needs' ? `needs:${rule.what}` : rule.kind));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? undefined : [twice, twice];
}

function impossible(rules: readonly EligibilityRule[]): Pair | undefined {
  const least = ruleOf(rules, 'employees_min');
  const most = ruleOf(rules, 'employees_max');
  if (least !== undefined && most !== undefined && least.count > most.count)
    return [least.kind, most.kind];
  const age = ruleOf(rules, 'age_max_years');
  if (age?.exceptionalYears !== undefined && age.exceptionalYears <= age.years)
    return [age.kind, age.kind];
  const forms = overlap(ruleOf(rules, 'form_in')?.forms, ruleOf(rules, 'form_not_in')?.forms);
  if (forms) return ['form_in', 'form_not_in'];
  const sections = overlap(
    ruleOf(rules, 'industry_in')?.sections,
    ruleOf(rules, 'industry_not_in')?.sections,
  );
  return sections ? ['industry_in', 'industry_not_in'] : undefined;
}

function overlap(allowed: readonly string[] = [], refused: readonly string[] = []): boolean {
  return allowed.some((one) => refused.includes(one));
}

function ruleOf<Kind extends EligibilityRule['kind']>(
  rules: readonly EligibilityRule[],
  kind: Kind,
): RuleOf<Kind> | undefined {
  return rules.find((rule): rule is RuleOf<Kind> => rule.kind === kind);
}
