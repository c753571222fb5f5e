import { AsyncLocalStorage } from 'node:async_hooks';
import { LEVEL_TOO_LOW } from './auth-errors';
import { isHighEnough, OidcProfile } from './oidc-profile';
import type { RepresentedOrganisation } from './oidc-representation';

/** What the way back from a provider has told, until it is known which person it is of. */
const callbacks = new AsyncLocalStorage<{ represents: RepresentedOrganisation[] }>();

/** Keeps what a request learns of a provider's answer for as long as the request lasts. */
export function duringCallback<Result>(work: () => Promise<Result>): Promise<Result> {
  return callbacks.run({ represents: [] }, work);
}

export function representedInCallback(): RepresentedOrganisation[] {
  return callbacks.getStore()?.represents ?? [];
}

/**
 * Refuses who was signed in on too low a level, before anything is written, at each sign-in. Somebody who comes with a password
 * or a link has no profile, and passes.
 */
export function checkProfile(profile: unknown): { error: string } | undefined {
  if (profile === undefined) return undefined;
  const parsed = OidcProfile.parse(profile);
  if (!isHighEnough(parsed)) return { error: LEVEL_TOO_LOW };
  const callback = callbacks.getStore();
  if (callback) callback.represents = parsed.represents;
  return undefined;
}
