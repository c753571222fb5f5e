export { acceptInvitation } from './accept-invitation';
export type { AccountErrorCode } from './account-error';
export type { AccountEvent } from './account-events';
export { actAs } from './act-as';
export { actsFor, partOf, writesFor, type Actor, type Part } from './actor';
export { describeMe, resolveActor } from './actor-queries';
export { asActor } from './as-actor';
export { askConsent } from './ask-consent';
export { recordAct } from './audit-queries';
export { createBusinessRegister, type BusinessRegister } from './business-register';
export { changeRole } from './change-role';
export { decideRequest } from './decide-request';
export { deletePerson } from './delete-person';
export { endConsent } from './end-consent';
export { getInvitation } from './get-invitation';
export { getMyData } from './get-my-data';
export { getOrganisation } from './get-organisation';
export { giveConsent } from './give-consent';
export { hashOfToken, newToken } from './invitation-token';
export { industryStandardOf } from './industry-standard';
export { inviteMember } from './invite-member';
export { joinRepresented } from './join-represented';
export { leaveOrganisation } from './leave-organisation';
export { listChoices } from './list-choices';
export { listOperators } from './list-operators';
export { listPartners } from './list-partners';
export { organisationOfNumber } from './organisation-of-number';
export {
  profileOfOrganisation,
  profilesOfOrganisations,
  saveImportedEmployer,
  saveRegisterCompany,
} from './organisation-queries';
export { parseRegisterAnswer } from './register-answer';
export { registerCompany } from './register-company';
export { removeMember } from './remove-member';
export { revokeInvitation } from './revoke-invitation';
export { saveMe } from './save-me';
export { saveOrganisation } from './save-organisation';
export { whoSawMe } from './who-saw-me';
