import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ActorResolver } from './actor-of-request';

/** Tabs of one person that are told; the oldest is let go of for another. */
const MAX_TABS = 10;
/** Proxies close what is silent for a minute. */
const PING_MS = 25_000;
const NEWS = 'event: notification\ndata: \n\n';

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
    write(allPages(), ': still here\n\n');
  }, PING_MS);
  ping.unref();
  app.addHook('preClose', async () => {
    clearInterval(ping);
    for (const personId of [...pages.keys()]) dropPerson(personId);
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
    if (oldest !== undefined && own.size >= MAX_TABS) {
      own.delete(oldest);
      oldest.raw.end();
    }
    own.add(reply);
    // A tab that broke off is closed next, which is all there is to do; without a listener it would end the process.
    reply.raw.on('error', () => undefined);
    reply.raw.on('close', () => {
      own.delete(reply);
      if (own.size === 0 && pages.get(personId) === own) pages.delete(personId);
    });
  }
  function dropPerson(personId: string): void {
    const own = pages.get(personId) ?? [];
    // First: what is ended takes nothing more, and closes later.
    pages.delete(personId);
    for (const page of own) page.raw.end();
  }
  function allPages(): FastifyReply[] {
    return [...pages.values()].flatMap((own) => [...own]);
  }
  function write(to: Iterable<FastifyReply>, text: string): void {
    for (const { raw } of to) if (!raw.writableEnded && !raw.destroyed) raw.write(text);
  }

  return {
    tell(personId) {
      write(pages.get(personId) ?? [], NEWS);
    },
    dropPerson,
    tellAll() {
      write(allPages(), NEWS);
    },
  };
}
