import { postJson } from '../../shared/post-json';
import { currentLanguage } from '../../shared/i18n';
import { addressAfter, signInAddress, type ReturnTo } from './return-to';

export type Provider = 'ansattporten' | 'idporten';

/** Which ways in there are. */
export interface SignInOptions {
  password: boolean;
  magicLink: boolean;
  ansattporten: boolean;
  idporten: boolean;
}

export async function readSignInOptions(): Promise<SignInOptions> {
  const answer = await fetch('/api/auth-options');
  const said: unknown = await answer.json();
  const has = (way: string): boolean =>
    typeof said === 'object' && said !== null && new Map(Object.entries(said)).get(way) === true;
  return {
    password: has('password'),
    magicLink: has('magicLink'),
    ansattporten: has('ansattporten'),
    idporten: has('idporten'),
  };
}

/** Starts a session. Refused with a `sign_in.` code, as everything here. */
export async function signIn(input: { email: string; password: string }): Promise<void> {
  await postJson('/api/auth/sign-in/email', input);
}

/** Mails a link that signs in; the answer is the same whether the address is known or not. */
export async function sendSignInLink(email: string, back: ReturnTo): Promise<void> {
  await postJson('/api/auth/sign-in/magic-link', {
    email,
    callbackURL: addressAfter(back),
    errorCallbackURL: signInAddress(back),
  });
}

/** Asks a provider; gives the address where the browser goes on. */
export async function askProvider(provider: Provider, back: ReturnTo): Promise<string> {
  const said = await postJson('/api/auth/sign-in/social', {
    provider,
    callbackURL: addressAfter(back),
    errorCallbackURL: signInAddress(back),
  });
  if (typeof said === 'object' && said !== null && 'url' in said && typeof said.url === 'string')
    return said.url;
  throw new Error('The provider has no address');
}

/** Makes an account and mails a link that confirms the address; a known address gets another mail, and the answer is the same. */
export async function signUp(
  input: { name: string; email: string; password: string },
  back: ReturnTo,
): Promise<void> {
  await postJson('/api/auth/sign-up/email', {
    ...input,
    locale: currentLanguage(),
    callbackURL: signInAddress(back, { melding: 'bekreftet' }),
  });
}

export async function sendConfirmation(email: string, back: ReturnTo): Promise<void> {
  await postJson('/api/auth/send-verification-email', {
    email,
    callbackURL: signInAddress(back, { melding: 'bekreftet' }),
  });
}

export async function askNewPassword(email: string): Promise<void> {
  await postJson('/api/auth/request-password-reset', { email, redirectTo: '/nytt-passord' });
}

/** Sets the password that a mailed link allows; every session of before ends. */
export async function setNewPassword(token: string, newPassword: string): Promise<void> {
  await postJson('/api/auth/reset-password', { token, newPassword });
}

/** Ends all other sessions too. */
export async function changePassword(input: {
  currentPassword: string;
  newPassword: string;
}): Promise<void> {
  await postJson('/api/auth/change-password', input);
}

/** Mails a link to the new address; until it has been followed, the old one holds. */
export async function changeEmail(newEmail: string): Promise<void> {
  await postJson('/api/auth/change-email', { newEmail, callbackURL: '/min-konto' });
}

export async function signOut(): Promise<void> {
  await postJson('/api/auth/sign-out', {});
}
