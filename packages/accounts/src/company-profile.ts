import { isOrganisationNumber, normaliseOrganisationNumber } from '@koble/kernel';
import { IndustrySection, MunicipalityCode } from '@koble/taxonomy/schema';
import { z } from 'zod';

/** Nine digits with a right check digit (MOD11); spaces are taken out. */
export const OrganisationNumber = z
  .string()
  .transform(normaliseOrganisationNumber)
  .refine(isOrganisationNumber, { message: 'accounts.number_check_digit' });

/**
 * What funding rules and matching know of a company. Unknown is null and stays unknown: the register does not state 1-4
 * employees as a number. `form` is the register's code ("AS", "ENK").
 */
export const CompanyProfile = z.strictObject({
  number: z.string().nullable(),
  name: z.string().nullable(),
  form: z.string().nullable(),
  industry: IndustrySection.nullable(),
  industryCode: z.string().nullable(),
  municipality: MunicipalityCode.nullable(),
  foundedOn: z.iso.date().nullable(),
  employees: z.int().min(0).nullable(),
  status: z.enum(['active', 'struck_off', 'bankrupt', 'under_liquidation', 'unverified']),
  /** Where the facts are from: the register, what the company stated, the demo, or an advert. */
  source: z.enum(['register', 'stated', 'demo', 'nav']),
  sourceAt: z.iso.datetime(),
});
export type CompanyProfile = z.infer<typeof CompanyProfile>;

/** The register states how many work there only from five upwards; `employeesBand` says which of the cases it was. */
export interface RegisterCompany {
  profile: CompanyProfile;
  /** Which standard `profile.industryCode` follows; `profile.industry` is a section of SN2025 in both cases. */
  industryStandard: 'SN2007' | 'SN2025' | null;
  employeesBand: 'none' | 'one_to_four' | 'five_or_more' | 'not_stated';
}
