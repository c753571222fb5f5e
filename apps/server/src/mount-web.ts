import fastifyStatic from '@fastify/static';
import type { SearchServices } from '@koble/catalogue';
import type { FastifyInstance } from 'fastify';
import { resolve } from 'node:path';
import { mountPages } from './mount-pages';
import { mountSitemap } from './mount-sitemap';
import { indexReader } from './page-index';

/**
 * The built web: hashed assets for ever, and `index.html` for every other address a browser may open, with the facts of the
 * page in it where anybody may read them.
 */
export async function mountWeb(
  app: FastifyInstance,
  services: SearchServices,
  { webRoot, baseUrl }: { webRoot: string; baseUrl: string },
): Promise<void> {
  await app.register(fastifyStatic, {
    root: resolve(webRoot),
    wildcard: false,
    preCompressed: true,
    setHeaders(response, file) {
      response.setHeader(
        'cache-control',
        file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  mountSitemap(app, services, { baseUrl });
  mountPages(app, services, { baseUrl, readIndex: indexReader(resolve(webRoot)) });
  app.setNotFoundHandler((request, reply) => {
    if (
      request.method === 'GET' &&
      !request.url.startsWith('/api/') &&
      !request.url.startsWith('/assets/')
    )
      return reply.sendFile('index.html');
    return reply
      .code(404)
      .send({ error: { data: { koble: { code: 'server.no_such_address', details: {} } } } });
  });
}
