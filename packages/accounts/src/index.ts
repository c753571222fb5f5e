export type { AccountErrorCode } from './account-error';
export type { AccountEvent } from './account-events';
export { actsFor, writesFor } from './actor';
export { describeMe, resolveActor } from './actor-queries';
export { asActor } from './as-actor';
export { recordAct } from './audit-queries';
export { createBusinessRegister, type BusinessRegister } from './business-register';
export {
  profileOfOrganisation,
  saveImportedEmployer,
  saveRegisterCompany,
} from './organisation-queries';
export { parseRegisterAnswer } from './register-answer';
export type { Actor } from './schema';
