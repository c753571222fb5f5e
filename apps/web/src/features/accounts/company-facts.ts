import type { CompanyProfile } from '@koble/accounts/schema';

/** What is known of a company; only what was stated or fetched. */
export type CompanyFacts = Partial<CompanyProfile>;
