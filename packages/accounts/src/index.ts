export type { AccountErrorCode } from './account-error';
export { actsFor, writesFor } from './actor';
export { describeMe, resolveActor } from './actor-queries';
export { createBusinessRegister, type BusinessRegister } from './business-register';
export {
  profileOfOrganisation,
  saveImportedEmployer,
  saveRegisterCompany,
} from './organisation-queries';
export { parseRegisterAnswer } from './register-answer';
export type { Actor } from './schema';
