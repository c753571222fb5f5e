import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ActorResolver } from './actor-of-request';

/** Tabs of one person that are told; the oldest is let go of for another. */
const MAX_TABS = 10;
/** Proxies close what is silent for a minute. */
const PING_MS = 25_000;

/** The open pages that are told when there is something new. */
export interface LivePages {
  /** There is something new for this person. */
  tell(personId: string): void;
  /** What this person may see has changed: their pages connect anew. */
  dropPerson(personId: string): void;
  /** Something may have been missed: everybody is told to look. */
  tellAll(): void;
}

/**
 * `GET /api/live`: server-sent events for whoever is signed in. An event says that there is something new and nothing of what
 * it is: the page asks for it as itself, so that nothing is told past the authorisation.
 */
export function mountLive(app: FastifyInstance, actors: ActorResolver): LivePages {
  const pages = new Map<string, Set<FastifyReply>>();
  const ping = setInterval(() => {
    for (const page of allPages()) page.raw.write(': still here\n\n');
  }, PING_MS);
  ping.unref();
  app.addHook('preClose', async () => {
    clearInterval(ping);
    for (const page of allPages()) page.raw.end();
  });

  app.get('/api/live', { config: { rateLimit: false } }, async (request, reply) => {
    const { actor } = await actors.resolve(request);
    // An EventSource takes 204 as "do not come back".
    if (actor.kind === 'visitor') return reply.code(204).send();
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    reply.raw.write('retry: 3000\nevent: open\ndata: \n\n');
    add(actor.personId, reply);
    return reply;
  });

  function add(personId: string, reply: FastifyReply): void {
    const own = pages.get(personId) ?? new Set();
    pages.set(personId, own);
    const [oldest] = own;
    if (oldest !== undefined && own.size >= MAX_TABS) oldest.raw.end();
    own.add(reply);
    reply.raw.on('close', () => {
      own.delete(reply);
      if (own.size === 0 && pages.get(personId) === own) pages.delete(personId);
    });
  }
  function allPages(): FastifyReply[] {
    return [...pages.values()].flatMap((own) => [...own]);
  }
  function tell(to: Iterable<FastifyReply>): void {
    for (const page of to) page.raw.write('event: notification\ndata: \n\n');
  }

  return {
    tell(personId) {
      tell(pages.get(personId) ?? []);
    },
    dropPerson(personId) {
      for (const page of pages.get(personId) ?? []) page.raw.end();
    },
    tellAll() {
      tell(allPages());
    },
  };
}
