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
