import { AppError, type ErrorKind } from '@koble/kernel';

/**
 * Why sign-in refused. The web has a sentence for each, also for those that come back in the address
 * (`?error=sign_in.link_not_valid`) after a link or a provider.
 */
export type SignInErrorCode =
  /** Wrong password, nobody's address, or an address that is not confirmed yet: these are not told apart. */
  | 'sign_in.wrong'
  | 'sign_in.too_many'
  /** The current password, when it is to be changed. */
  | 'sign_in.wrong_password'
  /** There is no password to change; a link for a new one makes the first. */
  | 'sign_in.no_password'
  /** Used, too old, or not ours. */
  | 'sign_in.link_not_valid'
  | 'sign_in.signed_out'
  | 'sign_in.no_such_session'
  /** The provider does not answer at all. */
  | 'sign_in.provider_down'
  /** The provider answered what cannot be trusted. */
  | 'sign_in.provider_failed'
  /** ID-porten or Ansattporten signed them in on too low a level. */
  | 'sign_in.level_too_low'
  /** They turned back at the provider. */
  | 'sign_in.cancelled'
  /** The way back from the provider is too old, or began in another browser. */
  | 'sign_in.start_again'
  | 'sign_in.failed'
  | 'server.foreign_origin'
  | 'input.invalid';

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
