import { ProposedTerms, type AgreementTerms, type AgreementView } from '@koble/agreements/schema';
import { oreOfText, wholeOfText } from '@koble/kernel';
import { textOfOre } from '../../shared/format';

/** Terms as they stand in the form: what is no number stays to be put right. */
export interface TypedTerms {
  scope: string[];
  deliverables: string[];
  researcherHours: string;
  price: string;
  companyHours: string;
  startOn: string;
  weeks: string;
  rights: AgreementTerms['rights'];
  nda: boolean;
  calls: { id: string; title: string }[];
  milestones: TypedMilestone[];
}

export interface TypedMilestone {
  title: string;
  on: string;
  percent: string;
}

/** What the rules of milestones and deliverables are called among the words of problems. */
const RULES = [
  'agreements_shares_not_100',
  'agreements_milestones_out_of_order',
  'agreements_milestone_outside_pilot',
  'agreements_milestones_alike',
  'agreements_deliverables_alike',
] as const;
type Rule = (typeof RULES)[number];

/** A field to put right, and which of its rules it breaks where that says more than the field alone. */
export interface TermsProblem {
  field: keyof AgreementTerms;
  rule: Rule | null;
}

export function typedOf(terms: AgreementTerms, calls: AgreementView['calls']): TypedTerms {
  return {
    scope: terms.scope,
    deliverables: terms.deliverables,
    researcherHours: String(terms.researcherHours),
    price: textOfOre(terms.priceOre),
    companyHours: String(terms.companyHours),
    startOn: terms.startOn,
    weeks: String(terms.weeks),
    rights: terms.rights,
    nda: terms.nda,
    calls: terms.callIds.map((id) => ({
      id,
      title: calls.find((call) => call.id === id)?.title ?? '',
    })),
    milestones: terms.milestones.map((one) => ({ ...one, percent: String(one.percent) })),
  };
}

/** The terms, or the fields to put right, each once, in the order of the form. */
export function termsOf(typed: TypedTerms): AgreementTerms | TermsProblem[] {
  const { data, error } = ProposedTerms.safeParse({
    scope: typed.scope.filter((line) => line.trim() !== ''),
    deliverables: typed.deliverables.filter((line) => line.trim() !== ''),
    researcherHours: wholeOfText(typed.researcherHours),
    priceOre: oreOfText(typed.price),
    companyHours: wholeOfText(typed.companyHours),
    startOn: typed.startOn,
    weeks: wholeOfText(typed.weeks),
    rights: typed.rights,
    nda: typed.nda,
    callIds: typed.calls.map(({ id }) => id),
    milestones: typed.milestones.map(({ percent, ...one }) => ({
      ...one,
      percent: wholeOfText(percent),
    })),
  });
  if (data !== undefined) return data;
  return FIELDS.flatMap((field) => {
    const issue = error.issues.find(({ path }) => path[0] === field);
    if (issue === undefined) return [];
    const rule = RULES.find((one) => one === issue.message.replaceAll('.', '_')) ?? null;
    return [{ field, rule }];
  });
}

/** What the milestones' shares add up to as they are typed; what is no number counts as none. */
export function typedShares(milestones: readonly TypedMilestone[]): number {
  return milestones.reduce((sum, { percent }) => sum + (wholeOfText(percent) ?? 0), 0);
}

const FIELDS = [
  'scope',
  'deliverables',
  'researcherHours',
  'priceOre',
  'companyHours',
  'startOn',
  'weeks',
  'milestones',
  'rights',
  'callIds',
] as const satisfies readonly (keyof AgreementTerms)[];
