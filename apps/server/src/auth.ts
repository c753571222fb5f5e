import type { Db } from '@koble/db';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins/magic-link';
import { afterSignIn, type AfterSignIn } from './auth-after-sign-in';
import { localeOf } from './auth-locale';
import { reasonOf } from './auth-log';
import { createAuthPost, type AuthMail } from './auth-mail';
import { settlePasswordReset } from './auth-queries';
import { checkProfile, duringCallback } from './oidc-callback';
import type { OidcClients, OidcProviderId } from './oidc-clients';
import { oidcPlugin } from './oidc-plugin';

export interface AuthOptions extends AfterSignIn {
  db: Db;
  /** The address that browsers use; links and ways back lead there and nowhere else. */
  baseUrl: string;
  secret: string;
  mail: AuthMail;
  oidc: OidcClients;
}

/** Where the web signs people in; who comes back with an error and nowhere to go lands there too. */
const SIGN_IN_PAGE = '/logg-inn';
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Sign-in with a password, a link by mail, ID-porten and Ansattporten, on the shared pool. The tables are ours (`person`,
 * `session`, `login`, `verification`), made by the migrations: the library never changes the schema.
 */
export function createAuth({
  db,
  baseUrl,
  secret,
  mail,
  log,
  oidc,
  onRepresentation,
}: AuthOptions) {
  const post = createAuthPost({ db, mail, log });
  const signInPage = new URL(SIGN_IN_PAGE, baseUrl).href;
  const cookies = cookiesFor(baseUrl);
  const auth = betterAuth({
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    // A person without their login at a provider would be in the way of every later sign-in there: both are made or neither.
    database: { db, type: 'postgres', transaction: true },
    user: {
      modelName: 'person',
      additionalFields: {
        locale: { type: ['nb', 'nn', 'en'], required: false, input: true },
      },
      changeEmail: { enabled: true },
      validateUserInfo: ({ source }) => checkProfile(source.oauth?.profile),
    },
    session: {
      fields: { userId: 'personId' },
      expiresIn: 30 * DAY,
      updateAge: DAY,
      // One's own sessions may be looked at however old this one is.
      freshAge: 0,
    },
    account: {
      modelName: 'login',
      fields: { userId: 'personId' },
      updateAccountOnSignIn: false,
      // An address that two providers know is no proof that it is one person.
      accountLinking: { enabled: false },
    },
    // A copy of the database opens no door: links are kept as hashes.
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      requireEmailVerification: true,
      autoSignIn: false,
      resetPasswordTokenExpiresIn: HOUR,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, url }) => {
        post.send('resetPassword', { of: user.id, email: user.email, url });
      },
      onPasswordReset: ({ user }) => settlePasswordReset(db, user.id),
      onExistingUserSignUp: async ({ user }) => {
        post.send('alreadyRegistered', { of: user.id, email: user.email, url: signInPage });
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      expiresIn: DAY,
      sendVerificationEmail: async ({ user, url }) => {
        post.send('verifyEmail', { of: user.id, email: user.email, url });
      },
    },
    databaseHooks: {
      user: {
        create: {
          before: async (user, ctx) => ({
            data: {
              ...user,
              locale: user['locale'] ?? localeOf(ctx?.headers?.get('accept-language')),
            },
          }),
        },
      },
      account: {
        create: {
          // Tokens of a provider carry the national identity number, and nothing here asks the provider again.
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    hooks: { after: afterSignIn({ log, onRepresentation }) },
    plugins: [
      magicLink({
        expiresIn: 15 * MINUTE,
        disableSignUp: true,
        sendMagicLink: async ({ email, url }) => {
          post.send('signInLink', { email, url });
        },
      }),
      oidcPlugin(oidc),
    ],
    onAPIError: { errorURL: signInPage },
    advanced: {
      database: { generateId: 'uuid' },
      ...cookies,
      ipAddress: { disableIpTracking: true },
      // Said out loud, as the library leaves both out where it believes that it is being tested.
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    // The routes are limited where they are mounted.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message, ...details) => {
        log[level === 'error' ? 'error' : 'warn'](reasonOf(details[0]), message);
      },
    },
  });
  const providers: OidcProviderId[] = [
    ...(oidc.ansattporten ? (['ansattporten'] as const) : []),
    ...(oidc.idporten ? (['idporten'] as const) : []),
  ];
  return {
    api: auth.api,
    handler: (request: Request) => duringCallback(() => auth.handler(request)),
    /** The only cookie that a session is read from. */
    sessionCookie: `${cookies.cookiePrefix}.session_token`,
    providers,
  };
}

/**
 * `koble.session_token`, and on https `__Host-koble.session_token`: a neighbour under the same domain cannot plant that one, as
 * it could the library's own `__Secure-`.
 */
function cookiesFor(baseUrl: string) {
  return baseUrl.startsWith('https:')
    ? {
        cookiePrefix: '__Host-koble',
        useSecureCookies: false,
        defaultCookieAttributes: { secure: true },
      }
    : { cookiePrefix: 'koble' };
}

export type Auth = ReturnType<typeof createAuth>;
