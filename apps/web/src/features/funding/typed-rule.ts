import { EligibilityRule, RuleLeaf } from '@koble/funding/schema';
import { oreOfText } from '@koble/kernel';

export type RuleKind = EligibilityRule['kind'];
export type GroupKind = Exclude<RuleKind, RuleLeaf['kind']>;
export type Needed = Extract<RuleLeaf, { kind: 'needs' }>['what'];
export type CallStep = Extract<RuleLeaf, { kind: 'after_call' }>['state'];

/** Rules that are made of others. */
export const GROUP_KINDS = ['any_of', 'all_of', 'not'] as const satisfies GroupKind[];

/** Every kind of rule of one fact, in the order in which the rules are defined. */
export const LEAF_KINDS = RuleLeaf.options
  .map(({ shape }) => shape.kind.values.values().next().value)
  .filter((kind) => kind !== undefined);

const needs = RuleLeaf.options.find((option) => 'what' in option.shape);
/** What a rule of the kind "needs" can ask for. */
export const NEEDED: readonly Needed[] =
  needs !== undefined && 'what' in needs.shape ? needs.shape.what.options : [];
const after = RuleLeaf.options.find((option) => 'state' in option.shape);
/** How far a company must have come with another call. */
export const CALL_STEPS: readonly CallStep[] =
  after !== undefined && 'state' in after.shape ? after.shape.state.options : [];

/** A rule as it stands in the fields of its kind; the others are empty. */
export interface TypedRule {
  kind: RuleKind;
  forms: string;
  number: string;
  exceptional: string;
  sections: string[];
  codes: string;
  place: string;
  places: string;
  call: string;
  callTitle: string | undefined;
  step: CallStep;
  what: Needed;
  /** Of a group: the rules that it is made of. */
  rules: EligibilityRule[];
  /** The page that the rule was read on; it stays when the rule is changed. */
  sourceUrl: string | undefined;
}

export const NEW_RULE: TypedRule = {
  kind: 'employees_max',
  forms: '',
  number: '',
  exceptional: '',
  sections: [],
  codes: '',
  place: '',
  places: '',
  call: '',
  callTitle: undefined,
  step: 'granted',
  what: 'research_partner',
  rules: [],
  sourceUrl: undefined,
};

export function isGroupKind(kind: RuleKind): kind is GroupKind {
  return GROUP_KINDS.some((group) => group === kind);
}

export function typedOf(rule: EligibilityRule): TypedRule {
  const typed = { ...NEW_RULE, kind: rule.kind };
  if (rule.kind === 'not') return { ...typed, rules: [rule.rule] };
  if (rule.kind === 'any_of' || rule.kind === 'all_of') return { ...typed, rules: rule.rules };
  return { ...typed, sourceUrl: rule.sourceUrl, ...fieldsOf(rule) };
}

function fieldsOf(rule: RuleLeaf): Partial<TypedRule> {
  switch (rule.kind) {
    case 'form_in':
    case 'form_not_in':
      return { forms: rule.forms.join(', ') };
    case 'age_max_years':
      return {
        number: String(rule.years),
        exceptional: rule.exceptionalYears === undefined ? '' : String(rule.exceptionalYears),
      };
    case 'employees_min':
    case 'employees_max':
      return { number: String(rule.count) };
    case 'turnover_min':
    case 'turnover_max':
      return { number: String(rule.ore / 100) };
    case 'trl_min':
    case 'trl_max':
      return { number: String(rule.level) };
    case 'industry_in':
    case 'industry_not_in':
      return { sections: rule.sections };
    case 'industry_code_in':
      return { codes: rule.prefixes.join(', ') };
    case 'municipality_in':
      return { place: rule.prefix };
    case 'place_in':
      return { places: rule.places.join(', ') };
    case 'after_call':
      return { call: rule.slug, callTitle: rule.title, step: rule.state };
    case 'needs': {
      const measure = rule.amountOre === undefined ? rule.count : rule.amountOre / 100;
      return { what: rule.what, number: measure === undefined ? '' : String(measure) };
    }
  }
}

/** The rule that stands in the fields; undefined while it is not whole. */
export function ruleOf(typed: TypedRule): EligibilityRule | undefined {
  const { sourceUrl } = typed;
  const read = isGroupKind(typed.kind) || sourceUrl === undefined ? {} : { sourceUrl };
  return EligibilityRule.safeParse({ ...candidateOf(typed), ...read }).data;
}

function candidateOf(typed: TypedRule): object {
  const { kind, number, what, rules } = typed;
  const count = wholeNumber(number);
  switch (kind) {
    case 'form_in':
    case 'form_not_in':
      return { kind, forms: formsIn(typed.forms) };
    case 'age_max_years': {
      const exceptionalYears = wholeNumber(typed.exceptional);
      if (typed.exceptional.trim() !== '' && exceptionalYears === undefined) return {};
      return {
        kind,
        years: count,
        ...(exceptionalYears === undefined ? {} : { exceptionalYears }),
      };
    }
    case 'employees_min':
    case 'employees_max':
      return { kind, count };
    case 'turnover_min':
    case 'turnover_max':
      return { kind, ore: oreOfText(number) };
    case 'trl_min':
    case 'trl_max':
      return { kind, level: count };
    case 'industry_in':
    case 'industry_not_in':
      return { kind, sections: typed.sections };
    case 'industry_code_in':
      return { kind, prefixes: codesIn(typed.codes) };
    case 'municipality_in':
      return { kind, prefix: typed.place };
    case 'place_in':
      return { kind, places: codesIn(typed.places) };
    case 'after_call': {
      const { call: slug, step: state, callTitle: title } = typed;
      return { kind, slug: slug.trim(), state, ...(title === undefined ? {} : { title }) };
    }
    case 'needs':
      if (number.trim() === '') return { kind, what };
      if (count === undefined) return {};
      return what === 'equity_minimum'
        ? { kind, what, amountOre: count * 100 }
        : { kind, what, count };
    case 'any_of':
    case 'all_of':
      return { kind, rules };
    case 'not':
      return rules.length === 1 ? { kind, rule: rules[0] } : {};
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

/** "25, 62.1" as its codes, each once. */
function codesIn(typed: string): string[] {
  const codes = typed.split(/[,;\s]+/).filter((code) => code !== '');
  return [...new Set(codes)];
}
