import type { Db } from '@koble/db';
import type { BusinessRegister } from './business-register';
import { refuseGone } from './confirm-company';
import { findByNumber, saveRegisterCompany } from './organisation-queries';

/**
 * The id of the organisation with this number; one that Koble does not know is saved as the register has it, without members.
 * Errors: those of the register, `accounts.company_struck_off`, `accounts.company_bankrupt`.
 */
export async function organisationOfNumber(
  { db, register }: { db: Db; register: BusinessRegister },
  number: string,
): Promise<string> {
  const known = await findByNumber(db, number);
  if (known !== undefined) return known;
  const company = await register.lookUp(number);
  refuseGone(company.profile.status);
  return saveRegisterCompany(db, company);
}
