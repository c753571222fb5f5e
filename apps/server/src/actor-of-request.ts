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
  const sessionOf = (request: FastifyRequest): string | undefined =>
    onlyCookie(request.headers.cookie ?? '', auth.sessionCookie);
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
      const caller = await lookUp(session);
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

  // By this cookie alone: with the whole header, what is found could be of another cookie than what it is kept under.
  async function lookUp(session: string): Promise<Caller> {
    const found = await auth.api.getSession({
      headers: new Headers({ cookie: `${auth.sessionCookie}=${session}` }),
    });
    if (!found) return VISITOR;
    const sessionId = found.session.id;
    return { actor: await resolveActor(db, { personId: found.user.id, sessionId }), sessionId };
  }
}

/** The value of a cookie. Undefined where it comes twice: one of them has been planted, and nobody can tell which. */
function onlyCookie(header: string, name: string): string | undefined {
  const values = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 && values[0] !== '' ? values[0] : undefined;
}
