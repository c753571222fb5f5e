export {
  ActingChoice,
  CompanyRegistration,
  InvitationInput,
  InvitationToken,
  OrganisationInput,
  PersonInput,
  RequestDecision,
  RoleChange,
  StatedFacts,
} from './account-input';
export type { Choices, InvitationView, Me, NameSeen, OrganisationView } from './account-views';
export {
  MEMBERSHIP_ROLES,
  ORGANISATION_KINDS,
  type Actor,
  type MembershipRole,
  type OrganisationActor,
  type PersonActor,
  type SignedIn,
} from './actor';
export { CompanyProfile, OrganisationNumber, type RegisterCompany } from './company-profile';
export { ERASURE } from './erasure';
export type { SignInErrorCode } from './sign-in-error';
