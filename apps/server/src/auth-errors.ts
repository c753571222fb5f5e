import type { SignInErrorCode } from '@koble/accounts/schema';
import { AppError, type ErrorKind } from '@koble/kernel';

/** What we refuse a provider's sign-in with, through the library. */
export const LEVEL_TOO_LOW = 'level_too_low';

const REFUSALS = new Map<string, readonly [SignInErrorCode, ErrorKind]>([
  ['INVALID_EMAIL_OR_PASSWORD', ['sign_in.wrong', 'unauthenticated']],
  ['EMAIL_NOT_VERIFIED', ['sign_in.wrong', 'unauthenticated']],
  ['INVALID_PASSWORD', ['sign_in.wrong_password', 'invalid']],
  ['CREDENTIAL_ACCOUNT_NOT_FOUND', ['sign_in.no_password', 'invalid']],
  ['INVALID_TOKEN', ['sign_in.link_not_valid', 'invalid']],
  ['TOKEN_EXPIRED', ['sign_in.link_not_valid', 'invalid']],
  ['USER_NOT_FOUND', ['sign_in.link_not_valid', 'invalid']],
  ['new_user_signup_disabled', ['sign_in.link_not_valid', 'invalid']],
  ['PROVIDER_NOT_FOUND', ['sign_in.provider_down', 'unavailable']],
  ['oauth_provider_not_found', ['sign_in.provider_down', 'unavailable']],
  [LEVEL_TOO_LOW, ['sign_in.level_too_low', 'forbidden']],
  ['access_denied', ['sign_in.cancelled', 'invalid']],
  ['state_mismatch', ['sign_in.start_again', 'invalid']],
  ['state_not_found', ['sign_in.start_again', 'invalid']],
  ['issuer_mismatch', ['sign_in.provider_failed', 'forbidden']],
  ['invalid_code', ['sign_in.provider_failed', 'forbidden']],
  ['nonce_binding_missing', ['sign_in.provider_failed', 'forbidden']],
  ['unable_to_get_user_info', ['sign_in.provider_failed', 'forbidden']],
  ['INVALID_ORIGIN', ['server.foreign_origin', 'forbidden']],
  ['MISSING_OR_NULL_ORIGIN', ['server.foreign_origin', 'forbidden']],
]);

/** The library's refusal in our words; its own text goes no further. `status` decides where its code says nothing. */
export function refusalOf(
  libraryCode: string | undefined,
  status: number,
): AppError<SignInErrorCode> {
  const known = REFUSALS.get(libraryCode ?? '');
  if (known !== undefined) return new AppError(...known);
  if (status === 401) return new AppError('sign_in.signed_out', 'unauthenticated');
  return new AppError('sign_in.failed', status < 500 ? 'invalid' : 'unavailable');
}
