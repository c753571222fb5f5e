import type { BetterAuthPlugin } from 'better-auth';
import { genericOAuth, type GenericOAuthConfig } from 'better-auth/plugins/generic-oauth';
import type { OidcClient, OidcClients, OidcProviderId } from './oidc-clients';
import { profileOfIdToken } from './oidc-profile';
import { representationRequest } from './oidc-representation';

/** ID-porten and Ansattporten, as far as they are set up: code flow with PKCE, a nonce, and a verified id_token or nothing. */
export function oidcPlugin(clients: OidcClients): BetterAuthPlugin {
  const { ansattporten, idporten } = clients;
  const config = [
    ...(idporten ? [providerOf('idporten', idporten, clients)] : []),
    ...(ansattporten ? [providerOf('ansattporten', ansattporten, clients)] : []),
  ];
  return {
    ...genericOAuth({ config }),
    // The library asks the providers for their addresses when it starts, and holds every session back until they answer. Under
    // this name it keeps those that did not, and asks them again, for ten seconds at most, when somebody wants to sign in.
    init: () => ({
      context: {
        genericOAuthPendingDiscovery: new Map(config.map((one) => [one.providerId, one])),
      },
    }),
  };
}

function providerOf(
  provider: OidcProviderId,
  { issuer, clientId, clientSecret }: OidcClient,
  clients: OidcClients,
): GenericOAuthConfig {
  const resource = provider === 'ansattporten' ? clients.ansattporten?.resource : undefined;
  return {
    providerId: provider,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    authentication: 'basic',
    scopes: ['openid'],
    pkce: true,
    requireIdTokenVerification: true,
    authorizationUrlParams: {
      acr_values: 'idporten-loa-substantial',
      ...(resource === undefined ? {} : { authorization_details: representationRequest(resource) }),
    },
    // Only what came verified: without an id_token nobody is signed in.
    getUserInfo: async ({ idToken }) =>
      idToken === undefined ? null : profileOfIdToken(idToken, { provider, clients }),
    mapProfileToUser: ({ locale }) => ({ locale }),
  };
}
