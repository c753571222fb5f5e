import fastifyStatic from '@fastify/static';
import type { SearchServices } from '@koble/catalogue';
import type { FastifyInstance } from 'fastify';
import { resolve } from 'node:path';
import { mountPages } from './mount-pages';
import { mountSitemap } from './mount-sitemap';
import { indexReader } from './page-index';

const WIDGET = '/widget.js';

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
    // Its own would overrule what is set here.
    cacheControl: false,
    globIgnore: [`**${WIDGET}*`],
    setHeaders(response, file) {
      response.setHeader('cache-control', cacheControlOf(file));
    },
  });
  // The one script of ours that pages of other sites may load.
  app.get(WIDGET, (_request, reply) =>
    reply.header('cross-origin-resource-policy', 'cross-origin').sendFile(WIDGET),
  );
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

/** A release changes the names of assets and of nothing else; a widget an hour old still reads the same API. */
function cacheControlOf(file: string): string {
  if (file.includes('/assets/')) return 'public, max-age=31536000, immutable';
  return file.includes(WIDGET) ? 'public, max-age=3600' : 'no-cache';
}
