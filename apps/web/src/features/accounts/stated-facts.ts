import type { StatedFacts } from '@koble/accounts/schema';
import type { CompanyFacts } from './company-facts';

/** A company's facts as a person states them; what was left out is unknown. */
export function statedOf(facts: CompanyFacts): StatedFacts {
  return {
    name: facts.name ?? '',
    form: facts.form ?? null,
    industry: facts.industry ?? null,
    municipality: facts.municipality ?? null,
    foundedOn: facts.foundedOn ?? null,
    employees: facts.employees ?? null,
  };
}
