import { createHash } from 'node:crypto';
import { z } from 'zod';
import { NO_MAIL } from './auth-mail';
import type { OidcClients, OidcProviderId } from './oidc-clients';
import { representedOrganisations } from './oidc-representation';

/**
 * What is taken from an id_token, and no more: of the national identity number (`pid`) that is in it nothing is kept. Neither
 * provider gives a name or an address, so these are made up until the person changes them; the address is one that no mail
 * reaches, and counts as confirmed so that the one it is changed to, confirmed by a link, does too.
 */
export const OidcProfile = z.object({
  sub: z.string(),
  acr: z.string(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.literal(true),
  locale: z.enum(['nb', 'nn', 'en']),
  represents: z.array(z.object({ number: z.string(), name: z.string() })),
});
export type OidcProfile = z.infer<typeof OidcProfile>;

/** Claims of ID-porten, and of Ansattporten, which follows it: https://docs.digdir.no/docs/idporten/oidc/oidc_protocol_id_token. */
const Claims = z.object({
  sub: z.string().min(1).max(255),
  acr: z.string(),
  locale: z.string().optional(),
  authorization_details: z.unknown().optional(),
});

const UNNAMED = { nb: 'Ny bruker', nn: 'Ny brukar', en: 'New user' } as const;

/** Reads an id_token whose signature, issuer, audience, time and nonce have been verified; null where a claim is not there. */
export function profileOfIdToken(
  idToken: string,
  { provider, clients }: { provider: OidcProviderId; clients: OidcClients },
): OidcProfile | null {
  const claims = Claims.safeParse(payloadOf(idToken));
  if (!claims.success) return null;
  const { sub, acr, authorization_details: details } = claims.data;
  const locale = OidcProfile.shape.locale.safeParse(claims.data.locale).data ?? 'nb';
  const resource = provider === 'ansattporten' ? clients.ansattporten?.resource : undefined;
  return {
    sub,
    acr,
    name: UNNAMED[locale],
    email: `${pseudonym(sub)}@${provider}${NO_MAIL}`,
    emailVerified: true,
    locale,
    represents: resource === undefined ? [] : representedOrganisations(details, resource),
  };
}

/** An address knows no capitals, and a subject does. */
function pseudonym(sub: string): string {
  return createHash('sha256').update(sub).digest('hex').slice(0, 32);
}

function payloadOf(idToken: string): unknown {
  try {
    return JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** Levels of assurance that are let in, by the providers' names for them; the client has to look. */
const LEVELS = new Set(['idporten-loa-substantial', 'idporten-loa-high']);

export function isHighEnough({ acr }: OidcProfile): boolean {
  return LEVELS.has(acr);
}
