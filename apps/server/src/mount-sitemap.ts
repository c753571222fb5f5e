import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { countOpenPages, listOpenPages } from './page-queries';
import { robots } from './page-robots';
import { sitemap, sitemapIndex } from './page-sitemap';

/** As many addresses as one sitemap may hold (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;

const Numbered = z.object({ number: z.coerce.number() });

/** `/robots.txt`, and `/sitemap.xml` of all that is open; of more than 50,000 it names the sitemaps that hold them. `most` is for tests. */
export function mountSitemap(
  app: FastifyInstance,
  { db, clock }: { db: Db; clock: Clock },
  { baseUrl, most = MOST }: { baseUrl: string; most?: number },
): void {
  app.get('/robots.txt', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(robots(baseUrl)),
  );
  app.get('/sitemap.xml', async (_request, reply) => {
    const count = await countOpenPages(db, clock.now());
    return count > most
      ? sendXml(reply, sitemapIndex(Math.ceil(count / most), baseUrl))
      : sendXml(reply, await part(1));
  });
  app.get('/sitemap-:number(^[1-9]\\d{0,3}).xml', async (request, reply) =>
    sendXml(reply, await part(Numbered.parse(request.params).number)),
  );

  async function part(number: number): Promise<string> {
    const slice = { offset: (number - 1) * most, limit: most };
    return sitemap(await listOpenPages(db, clock.now(), slice), baseUrl);
  }
}

function sendXml(reply: FastifyReply, text: string): FastifyReply {
  return reply
    .type('application/xml; charset=utf-8')
    .header('cache-control', 'public, max-age=3600')
    .send(text);
}
