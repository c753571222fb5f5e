import { plainLine, plainText } from '@koble/kernel';
import { IndustrySection, MunicipalityCode } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { MEMBERSHIP_ROLES } from './actor';
import { OrganisationNumber } from './company-profile';

/** Whom a session is to act for: the person themself, one of their organisations, or a company that consented to their operator. */
export const ActingChoice = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('self') }),
  z.strictObject({ as: z.literal('organisation'), organisationId: z.uuid() }),
  z.strictObject({ as: z.literal('client'), companyId: z.uuid() }),
]);
export type ActingChoice = z.infer<typeof ActingChoice>;

const Employees = z.int().min(0).max(1_000_000).nullable();

/** What somebody states of a company: all of it when the register is down, else what they have corrected or added. */
export const StatedFacts = z.strictObject({
  name: z.string().overwrite(plainLine).min(1).max(200),
  form: z.string().overwrite(plainLine).min(1).max(10).nullable(),
  industry: IndustrySection.nullable(),
  municipality: MunicipalityCode.nullable(),
  foundedOn: z.iso.date().nullable(),
  employees: Employees,
});
export type StatedFacts = z.infer<typeof StatedFacts>;

/** Without `facts` the company is taken as the register has it. */
export const CompanyRegistration = z.strictObject({
  kind: z.enum(['company', 'partner']),
  number: OrganisationNumber,
  facts: StatedFacts.nullable().default(null),
});
export type CompanyRegistration = z.infer<typeof CompanyRegistration>;

/** What an organisation writes of itself. */
export const OrganisationInput = z.strictObject({
  homepage: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable(),
  about: z.string().overwrite(plainText).max(2000),
  employees: Employees,
  /** Of an operator, as its owner decides: whether its advisers look at its clients' needs before they are published. */
  reviewsNeeds: z.boolean().optional(),
});
export type OrganisationInput = z.infer<typeof OrganisationInput>;

const Role = z.enum(MEMBERSHIP_ROLES);

export const InvitationInput = z.strictObject({
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  role: Role,
});
export type InvitationInput = z.infer<typeof InvitationInput>;

/** As it stands in the link of an invitation. */
export const InvitationToken = z.string().min(1).max(100);

export const RoleChange = z.strictObject({ personId: z.uuid(), role: Role });
export type RoleChange = z.infer<typeof RoleChange>;

export const RequestDecision = z.strictObject({ id: z.uuid(), granted: z.boolean() });
export type RequestDecision = z.infer<typeof RequestDecision>;

export const PersonInput = z.strictObject({
  name: z.string().overwrite(plainLine).min(1).max(100),
  locale: z.enum(['nb', 'nn', 'en']),
});
export type PersonInput = z.infer<typeof PersonInput>;
