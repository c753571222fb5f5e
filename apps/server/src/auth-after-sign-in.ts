import { createAuthMiddleware } from 'better-auth/api';
import { reasonOf, type AuthLog } from './auth-log';
import { representedInCallback } from './oidc-callback';
import type { RepresentedOrganisation } from './oidc-representation';

export interface AfterSignIn {
  log: AuthLog;
  /**
   * Told of the organisations that somebody chose at Ansattporten, before their first page. When it fails they are signed in all
   * the same, as themself.
   */
  onRepresentation(
    who: { personId: string; sessionId: string },
    organisations: RepresentedOrganisation[],
  ): Promise<void>;
}

/** Runs after each request; what it does, it does where a session began. */
export function afterSignIn({ log, onRepresentation }: AfterSignIn) {
  return createAuthMiddleware(async (ctx) => {
    const { newSession, authCookies, internalAdapter, secret } = ctx.context;
    if (newSession === null) return;
    // The session that this browser had until now is nobody's any more.
    const before = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
    if (typeof before === 'string' && before !== newSession.session.token)
      await internalAdapter.deleteSession(before);
    const organisations = representedInCallback();
    if (organisations.length === 0) return;
    try {
      const { user, session } = newSession;
      await onRepresentation({ personId: user.id, sessionId: session.id }, organisations);
    } catch (error) {
      log.error(reasonOf(error), 'could not use a representation');
    }
  });
}
