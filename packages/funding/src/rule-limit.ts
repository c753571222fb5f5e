import { assertNever } from '@koble/kernel';
import { sectionOf } from '@koble/taxonomy';
import { once } from './once';
import { CALL_STEPS, type RuleLeaf } from './rule-leaf';

/**
 * What a rule asks of its one fact: a number within bounds, or a word of a set. `fact` names the fact; rules of one fact are
 * settled together. `softMax`: above `max` and up to here the funder may make an exception.
 */
export type RuleLimit =
  | { of: 'number'; fact: string; min: number; max: number; softMax: number }
  | { of: 'form' | 'industry' | 'place'; fact: string; within: Within };

/** Whether a value is in the set; null where it says too little: a section alone does not tell which code within it. */
type Within = (value: string) => boolean | null;

/** Facts that a company is asked for as such; every other one is asked for by its rule, as yes or no. */
export const COMPANY_FACTS = ['form', 'employees', 'age', 'industry', 'place'] as const;
export type CompanyFact = (typeof COMPANY_FACTS)[number];

export function isCompanyFact(fact: string): fact is CompanyFact {
  return COMPANY_FACTS.some((known) => known === fact);
}

/** What a rule asks of its one fact. */
export const limitOf = once(workOut);

function workOut(rule: RuleLeaf): RuleLimit {
  switch (rule.kind) {
    case 'form_in':
      return { of: 'form', fact: 'form', within: (form) => rule.forms.includes(form) };
    case 'form_not_in':
      return { of: 'form', fact: 'form', within: (form) => !rule.forms.includes(form) };
    case 'industry_in':
      return { ...industry, within: (value) => rule.sections.includes(sectionPart(value)) };
    case 'industry_not_in':
      return { ...industry, within: (value) => !rule.sections.includes(sectionPart(value)) };
    case 'industry_code_in':
      return { ...industry, within: codeWithin(rule.prefixes) };
    case 'municipality_in':
      return { of: 'place', fact: 'place', within: (code) => code.startsWith(rule.prefix) };
    case 'place_in':
      return {
        of: 'place',
        fact: 'place',
        within: (code) => rule.places.some((place) => code.startsWith(place)),
      };
    case 'age_max_years':
      return {
        ...number('age', { max: rule.years - 1 }),
        softMax: (rule.exceptionalYears ?? rule.years) - 1,
      };
    case 'employees_min':
      return number('employees', { min: rule.count });
    case 'employees_max':
      return number('employees', { max: rule.count });
    case 'turnover_min':
      return number('turnover', { min: rule.ore });
    case 'turnover_max':
      return number('turnover', { max: rule.ore });
    case 'trl_min':
      return number('trl', { min: rule.level });
    case 'trl_max':
      return number('trl', { max: rule.level });
    case 'after_call':
      return number(`after_call:${rule.slug}`, { min: 1 + CALL_STEPS.indexOf(rule.state) });
    case 'needs':
      return needLimit(rule);
    default:
      return assertNever(rule);
  }
}

const industry = { of: 'industry', fact: 'industry' } as const;

/** "C 25.110": a section and, where it is known, a code; either part alone is a value, too. */
function sectionPart(value: string): string {
  return value.slice(0, 1);
}

function codeWithin(prefixes: readonly string[]): Within {
  const sections = new Set(prefixes.map((prefix) => sectionOf(prefix)));
  return (value) => {
    const code = value.slice(2);
    if (code !== '') return prefixes.some((prefix) => code.startsWith(prefix));
    return sections.has(sectionPart(value)) ? null : false;
  };
}

function number(fact: string, { min = -Infinity, max = Infinity }): RuleLimit & { of: 'number' } {
  return { of: 'number', fact, min, max, softMax: max };
}

/** With a count or amount a need is a number; without, it is there (1) or not (0), and says nothing of how many. */
function needLimit({ what, count, amountOre }: Extract<RuleLeaf, { kind: 'needs' }>): RuleLimit {
  const measure = amountOre ?? count;
  return measure === undefined
    ? number(`needs:${what}`, { min: 1 })
    : number(`needs:${what}:measured`, { min: measure });
}
