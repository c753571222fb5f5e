import { z } from 'zod';
import { EmailAddress, Locale, NewPassword, OwnPath, PersonName } from './auth-input';
import type { Limited } from './auth-limits';
import type { OidcProviderId } from './oidc-clients';

export interface AuthRoute {
  method: 'GET' | 'POST';
  /** Below `/api/auth`, as the library has it. */
  path: string;
  /** The body of a POST, the query of a GET. */
  input: z.ZodType<Record<string, unknown>>;
  limited?: Limited;
}

const Password = z.string().min(1).max(128);
const Token = z.string().min(1).max(2000);

/** The doors of the library that are open, and what may come in; its other doors stay shut. */
export const AUTH_ROUTES: readonly AuthRoute[] = [
  {
    method: 'POST',
    path: '/sign-in/email',
    input: z.strictObject({ email: EmailAddress, password: Password }),
    limited: 'guess',
  },
  {
    method: 'POST',
    path: '/sign-in/magic-link',
    input: z.strictObject({
      email: EmailAddress,
      callbackURL: OwnPath,
      errorCallbackURL: OwnPath.optional(),
    }),
    limited: 'mail',
  },
  {
    method: 'GET',
    path: '/magic-link/verify',
    input: z.strictObject({
      token: Token,
      callbackURL: OwnPath,
      errorCallbackURL: OwnPath.optional(),
    }),
  },
  {
    method: 'POST',
    path: '/sign-up/email',
    input: z.strictObject({
      name: PersonName,
      email: EmailAddress,
      password: NewPassword,
      locale: Locale.optional(),
      callbackURL: OwnPath,
    }),
    limited: 'mail',
  },
  {
    method: 'POST',
    path: '/send-verification-email',
    input: z.strictObject({ email: EmailAddress, callbackURL: OwnPath }),
    limited: 'mail',
  },
  {
    method: 'GET',
    path: '/verify-email',
    input: z.strictObject({ token: Token, callbackURL: OwnPath }),
  },
  {
    method: 'POST',
    path: '/request-password-reset',
    input: z.strictObject({ email: EmailAddress, redirectTo: OwnPath }),
    limited: 'mail',
  },
  {
    method: 'GET',
    path: '/reset-password/:token',
    input: z.strictObject({ callbackURL: OwnPath }),
  },
  {
    method: 'POST',
    path: '/reset-password',
    input: z.strictObject({ token: Token, newPassword: NewPassword }),
  },
  {
    method: 'POST',
    path: '/change-password',
    input: z
      .strictObject({ currentPassword: Password, newPassword: NewPassword })
      .transform((input) => ({ ...input, revokeOtherSessions: true })),
    limited: 'guess',
  },
  {
    method: 'POST',
    path: '/change-email',
    input: z.strictObject({ newEmail: EmailAddress, callbackURL: OwnPath }),
    limited: 'mail',
  },
  { method: 'POST', path: '/revoke-other-sessions', input: z.strictObject({}) },
  { method: 'POST', path: '/sign-out', input: z.strictObject({}) },
];

/** The doors to and from the providers that are set up: none without one. */
export function oidcRoutes(providers: readonly OidcProviderId[]): AuthRoute[] {
  if (providers.length === 0) return [];
  return [
    {
      method: 'POST',
      path: '/sign-in/social',
      // What else the library takes here would change what the provider is asked for, or bring a token of one's own.
      input: z
        .strictObject({
          provider: z.enum(providers),
          callbackURL: OwnPath,
          errorCallbackURL: OwnPath.optional(),
          newUserCallbackURL: OwnPath.optional(),
        })
        .transform((input) => ({ ...input, disableRedirect: true })),
    },
    ...providers.map((id): AuthRoute => ({
      method: 'GET',
      path: `/callback/${id}`,
      input: z.record(z.string(), z.string().max(2000)),
    })),
  ];
}
