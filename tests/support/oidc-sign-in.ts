import { z } from 'zod';
import type { OidcClients, OidcProviderId } from '../../apps/server/src/oidc-clients';
import type { TestOidcProvider } from './oidc-provider';
import { ORIGIN, type Answer, type Browser } from './sign-in-app';

export const RESOURCE = 'urn:altinn:resource:koble';

export function callbackOf(id: OidcProviderId): string {
  return `${ORIGIN}/api/auth/callback/${id}`;
}

/** Koble's settings for these providers. */
export function clientsOf(
  providers: Partial<Record<OidcProviderId, TestOidcProvider>>,
): OidcClients {
  const { idporten, ansattporten } = providers;
  return {
    ...(idporten ? { idporten: clientOf(idporten) } : {}),
    ...(ansattporten ? { ansattporten: { ...clientOf(ansattporten), resource: RESOURCE } } : {}),
  };
}

function clientOf({ issuer, clientId, clientSecret }: TestOidcProvider) {
  return { issuer, clientId, clientSecret };
}

const Begun = z.strictObject({ url: z.url() });

/** The address at the provider that somebody who wants to sign in is sent to. */
export async function begin(browser: Browser, provider: OidcProviderId): Promise<string> {
  const { body } = await browser.post('/sign-in/social', {
    provider,
    callbackURL: '/inn',
    errorCallbackURL: '/logg-inn?med=leverandør',
  });
  return Begun.parse(JSON.parse(body)).url;
}

/** The whole way: to the provider, through its pages, and back. */
export async function signInAt(
  browser: Browser,
  id: OidcProviderId,
  provider: TestOidcProvider,
): Promise<Answer> {
  return browser.get(await provider.visit(await begin(browser, id)));
}
