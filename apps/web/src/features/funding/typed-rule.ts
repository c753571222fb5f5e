import { EligibilityRule } from '@koble/funding/schema';

export type RuleKind = EligibilityRule['kind'];
export type Needed = Extract<EligibilityRule, { kind: 'needs' }>['what'];

/** Every kind of rule, in the order in which the rules are defined. */
export const RULE_KINDS = EligibilityRule.options
  .map(({ shape }) => shape.kind.values.values().next().value)
  .filter((kind) => kind !== undefined);

const needs = EligibilityRule.options.find((option) => 'what' in option.shape);
/** What a rule of the kind "needs" can ask for. */
export const NEEDED: readonly Needed[] =
  needs !== undefined && 'what' in needs.shape ? needs.shape.what.options : [];

/** A rule as it stands in the fields of its kind; the others are empty. */
export interface TypedRule {
  kind: RuleKind;
  forms: string;
  number: string;
  exceptional: string;
  sections: string[];
  place: string;
  what: Needed;
}

export const NEW_RULE: TypedRule = {
  kind: 'employees_max',
  forms: '',
  number: '',
  exceptional: '',
  sections: [],
  place: '',
  what: 'research_partner',
};

export function typedOf(rule: EligibilityRule): TypedRule {
  const typed = { ...NEW_RULE, kind: rule.kind };
  switch (rule.kind) {
    case 'form_in':
    case 'form_not_in':
      return { ...typed, forms: rule.forms.join(', ') };
    case 'age_max_years':
      return {
        ...typed,
        number: String(rule.years),
        exceptional: rule.exceptionalYears === undefined ? '' : String(rule.exceptionalYears),
      };
    case 'employees_min':
    case 'employees_max':
      return { ...typed, number: String(rule.count) };
    case 'industry_in':
    case 'industry_not_in':
      return { ...typed, sections: rule.sections };
    case 'municipality_in':
      return { ...typed, place: rule.prefix };
    case 'needs': {
      const measure = rule.amountOre === undefined ? rule.count : rule.amountOre / 100;
      return { ...typed, what: rule.what, number: measure === undefined ? '' : String(measure) };
    }
  }
}

/** The rule that stands in the fields; undefined while it is not whole. */
export function ruleOf(typed: TypedRule): EligibilityRule | undefined {
  return EligibilityRule.safeParse(candidateOf(typed)).data;
}

function candidateOf({ kind, forms, number, exceptional, sections, place, what }: TypedRule) {
  const count = wholeNumber(number);
  switch (kind) {
    case 'form_in':
    case 'form_not_in':
      return { kind, forms: formsIn(forms) };
    case 'age_max_years': {
      const exceptionalYears = wholeNumber(exceptional);
      if (exceptional.trim() !== '' && exceptionalYears === undefined) return {};
      return {
        kind,
        years: count,
        ...(exceptionalYears === undefined ? {} : { exceptionalYears }),
      };
    }
    case 'employees_min':
    case 'employees_max':
      return { kind, count };
    case 'industry_in':
    case 'industry_not_in':
      return { kind, sections };
    case 'municipality_in':
      return { kind, prefix: place };
    case 'needs':
      if (number.trim() === '') return { kind, what };
      if (count === undefined) return {};
      return what === 'equity_minimum'
        ? { kind, what, amountOre: count * 100 }
        : { kind, what, count };
  }
}

function wholeNumber(typed: string): number | undefined {
  const digits = typed.replaceAll(/\s|kr/gi, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** "as, enk" as AS and ENK, each once. */
function formsIn(typed: string): string[] {
  const forms = typed.toUpperCase().match(/[A-ZÆØÅ]+/g) ?? [];
  return [...new Set<string>(forms)];
}
