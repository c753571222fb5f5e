export type { AlertErrorCode } from './alert-error';
