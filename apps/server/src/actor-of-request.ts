import { resolveActor, type Actor } from '@koble/accounts';
import type { Db } from '@koble/db';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Auth } from './auth';

/** Who asks, and in which session; a visitor has none. */
export interface Caller {
  actor: Actor;
  sessionId: string | null;
}

const VISITOR: Caller = { actor: { kind: 'visitor' }, sessionId: null };
const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-|__Host-)?koble\.session_token=([^;]+)/;

/** Who is behind a request's session cookie. */
export interface ActorResolver {
  resolve(request: FastifyRequest): Promise<Caller>;
  /** Forgets a session at once, when it signs in or out. */
  forget(request: FastifyRequest): void;
  /** Forgets a person's sessions, or everybody's: what they may do has changed, or may have. */
  forgetPerson(personId: string): void;
  forgetAll(): void;
}

/**
 * Looks a session up once in 30 seconds, not once a request: a look-up costs more than a search (engine.md, section 5). A
 * membership, consent or session that ends is told by the database (`actor_changed`), and forgotten here as it is told.
 */
export function createActorResolver(auth: Auth, db: Db): ActorResolver {
  const known = new LRUCache<string, Caller>({ max: 10_000, ttl: 30_000 });
  // What was looked up while something was forgotten may be older than that, and is not kept.
  let forgotten = 0;
  return {
    async resolve(request) {
      const session = sessionOf(request);
      if (session === undefined) return VISITOR;
      const cached = known.get(session);
      if (cached) return cached;
      const before = forgotten;
      const caller = await lookUp(request);
      if (forgotten === before) known.set(session, caller);
      return caller;
    },
    forget(request) {
      forgotten += 1;
      const session = sessionOf(request);
      if (session !== undefined) known.delete(session);
    },
    forgetPerson(personId) {
      forgotten += 1;
      for (const [session, { actor }] of known.entries())
        if (actor.kind !== 'visitor' && actor.personId === personId) known.delete(session);
    },
    forgetAll() {
      forgotten += 1;
      known.clear();
    },
  };

  async function lookUp(request: FastifyRequest): Promise<Caller> {
    const found = await auth.api.getSession({
      headers: new Headers({ cookie: request.headers.cookie ?? '' }),
    });
    if (!found) return VISITOR;
    const sessionId = found.session.id;
    return { actor: await resolveActor(db, { personId: found.user.id, sessionId }), sessionId };
  }
}

function sessionOf(request: FastifyRequest): string | undefined {
  return SESSION_COOKIE.exec(request.headers.cookie ?? '')?.[1];
}
