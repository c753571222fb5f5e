import { resolveActor, type Actor } from '@koble/accounts';
import type { Db } from '@koble/db';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Auth } from './auth';

const VISITOR: Actor = { kind: 'visitor' };
const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?koble\.session_token=([^;]+)/;

/** Who is behind a request's session cookie. */
export interface ActorResolver {
  resolve(request: FastifyRequest): Promise<Actor>;
  /** Forgets a session at once, when it signs in or out. */
  forget(request: FastifyRequest): void;
}

/**
 * Looks a session up once in 30 seconds, not once a request: a look-up costs more than a search (engine.md, section 5).
 * Signing out is seen at once by the process that did it, and within 30 seconds by the others.
 */
export function createActorResolver(auth: Auth, db: Db): ActorResolver {
  const known = new LRUCache<string, Actor>({ max: 10_000, ttl: 30_000 });
  return {
    async resolve(request) {
      const session = sessionOf(request);
      if (session === undefined) return VISITOR;
      const cached = known.get(session);
      if (cached) return cached;
      const found = await auth.api.getSession({
        headers: new Headers({ cookie: request.headers.cookie ?? '' }),
      });
      const actor = found ? await resolveActor(db, found.user.id) : VISITOR;
      known.set(session, actor);
      return actor;
    },
    forget(request) {
      const session = sessionOf(request);
      if (session !== undefined) known.delete(session);
    },
  };
}

function sessionOf(request: FastifyRequest): string | undefined {
  return SESSION_COOKIE.exec(request.headers.cookie ?? '')?.[1];
}
