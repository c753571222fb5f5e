import { AppError, isAppError } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { StatedFacts } from './account-input';
import type { BusinessRegister } from './business-register';
import type { CompanyProfile, RegisterCompany } from './company-profile';

/** The register gives no answer, or none that is understood: somebody may go on by hand. */
const DOWN: readonly string[] = [
  'accounts.register_down',
  'accounts.register_answer',
] satisfies AccountErrorCode[];

/**
 * A company by the register, with what somebody has corrected or added; by their word alone, and unverified, while the register
 * is down and they have stated its facts. The register's own errors, `accounts.company_struck_off`, `accounts.company_bankrupt`.
 */
export async function confirmCompany(
  register: BusinessRegister,
  { number, facts }: { number: string; facts: StatedFacts | null },
  now: Date,
): Promise<RegisterCompany> {
  let found: RegisterCompany;
  try {
    found = await register.lookUp(number);
  } catch (error) {
    if (facts === null || !isAppError(error) || !DOWN.includes(error.code)) throw error;
    return byWordAlone(number, facts, now);
  }
  refuseGone(found.profile.status);
  return facts === null ? found : corrected(found, facts, now);
}

/** One that is being wound up still has its people and its needs; one that is gone or bankrupt has not. */
export function refuseGone(status: CompanyProfile['status']): void {
  if (status === 'struck_off' || status === 'bankrupt')
    throw new AppError<AccountErrorCode>(`accounts.company_${status}`, 'invalid', {
      field: 'number',
    });
}

/**
 * What the register knows of who they are stays: name, form and age. Place, trade and size may have changed since, and a size
 * of one to four it never says. What differs from the register is the company's word, and is marked so.
 */
function corrected(found: RegisterCompany, facts: StatedFacts, now: Date): RegisterCompany {
  const { profile } = found;
  const said = {
    form: profile.form ?? facts.form,
    foundedOn: profile.foundedOn ?? facts.foundedOn,
    industry: facts.industry,
    municipality: facts.municipality,
    employees: facts.employees,
  };
  const differs =
    said.form !== profile.form ||
    said.foundedOn !== profile.foundedOn ||
    said.industry !== profile.industry ||
    said.municipality !== profile.municipality ||
    said.employees !== profile.employees;
  if (!differs) return found;
  const sameTrade = said.industry === profile.industry;
  return {
    ...found,
    industryStandard: sameTrade ? found.industryStandard : null,
    profile: {
      ...profile,
      ...said,
      industryCode: sameTrade ? profile.industryCode : null,
      source: 'stated',
      sourceAt: now.toISOString(),
    },
  };
}

function byWordAlone(number: string, facts: StatedFacts, now: Date): RegisterCompany {
  return {
    industryStandard: null,
    employeesBand: 'not_stated',
    profile: {
      ...facts,
      number,
      industryCode: null,
      status: 'unverified',
      source: 'stated',
      sourceAt: now.toISOString(),
    },
  };
}
