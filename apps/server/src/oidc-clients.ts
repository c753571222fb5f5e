import type { Env } from './env';

export type OidcProviderId = 'ansattporten' | 'idporten';

/** How Koble is registered at a provider. `issuer` is the address that `/.well-known/openid-configuration` hangs under. */
export interface OidcClient {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** Only those that are set up. `resource` is the Altinn resource whose holders may represent (`urn:altinn:resource:…`). */
export interface OidcClients {
  ansattporten?: OidcClient & { resource: string };
  idporten?: OidcClient;
}

/** The providers that the environment names; `readEnv` has seen that each is named whole. */
export function oidcClientsOf(env: Env): OidcClients {
  const ansattporten = clientOf({
    issuer: env.OIDC_ANSATTPORTEN_ISSUER,
    clientId: env.OIDC_ANSATTPORTEN_CLIENT_ID,
    clientSecret: env.OIDC_ANSATTPORTEN_CLIENT_SECRET,
  });
  const idporten = clientOf({
    issuer: env.OIDC_IDPORTEN_ISSUER,
    clientId: env.OIDC_IDPORTEN_CLIENT_ID,
    clientSecret: env.OIDC_IDPORTEN_CLIENT_SECRET,
  });
  const resource = env.OIDC_ANSATTPORTEN_RESOURCE;
  return {
    ...(ansattporten && resource !== undefined
      ? { ansattporten: { ...ansattporten, resource } }
      : {}),
    ...(idporten ? { idporten } : {}),
  };
}

function clientOf({
  issuer,
  clientId,
  clientSecret,
}: {
  [Key in keyof OidcClient]: string | undefined;
}): OidcClient | undefined {
  return issuer === undefined || clientId === undefined || clientSecret === undefined
    ? undefined
    : { issuer, clientId, clientSecret };
}
