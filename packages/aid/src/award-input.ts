import { OrganisationNumber } from '@koble/accounts/schema';
import { plainLine } from '@koble/kernel';
import { z } from 'zod';

/** `unknown`: nobody has said yet on which basis it was given, so that it may count or not. */
export const AWARD_BASES = [
  'de_minimis',
  'gber_25',
  'gber_28',
  'gber_31',
  'other',
  'unknown',
] as const;
export const OTHER_SUPPORT = ['yes', 'no', 'unknown'] as const;

/** An amount in øre or cents, with the rate of the award's day in NOK per EUR. How much is sensible is said with a code. */
const Amount = {
  currency: z.enum(['NOK', 'EUR']),
  amount: z.int(),
  nokPerEur: z.number(),
};

/** An award as a company types it. */
export const AwardInput = z.strictObject({
  grantedOn: z.iso.date(),
  giver: z.string().overwrite(plainLine).min(1).max(200),
  ...Amount,
  basis: z.enum(AWARD_BASES),
});
export type AwardInput = z.infer<typeof AwardInput>;

/** With the version that was read: what somebody else has changed meanwhile is refused and not written over. */
export const AwardVersion = z.strictObject({ id: z.uuid(), version: z.int().min(1) });
export type AwardVersion = z.infer<typeof AwardVersion>;

export const AwardChange = AwardVersion.extend({ award: AwardInput });
export type AwardChange = z.infer<typeof AwardChange>;

/** An award that is only thought of. */
export const AwardPlan = z.strictObject({ on: z.iso.date(), ...Amount });
export type AwardPlan = z.infer<typeof AwardPlan>;

/** Whether the company has had other de minimis aid in the last three years than its list shows. */
export const OtherSupportAnswer = z.strictObject({ otherSupport: z.enum(OTHER_SUPPORT) });
export type OtherSupportAnswer = z.infer<typeof OtherSupportAnswer>;

export const LinkDeclaration = z.strictObject({ number: OrganisationNumber });
export type LinkDeclaration = z.infer<typeof LinkDeclaration>;

/** The other company's answer to a link, which may be changed at any time. */
export const LinkAnswer = z.strictObject({ organisationId: z.uuid(), agreed: z.boolean() });
export type LinkAnswer = z.infer<typeof LinkAnswer>;

export const DeclarationRequest = z.strictObject({ language: z.enum(['nb', 'en']) });
export type DeclarationRequest = z.infer<typeof DeclarationRequest>;
