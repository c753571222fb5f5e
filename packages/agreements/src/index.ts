export type { AgreementErrorCode } from './agreement-error';
export type { AgreementEvent } from './agreement-events';
