import { searchLag, type Db } from '@koble/db';
import type { SearchEngine } from '@koble/search';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { measureFeeds } from './measure-feeds';

/** A listing that has waited longer than this for the search engine means that the worker is not keeping up. */
const LAG_LIMIT_SECONDS = 10;

/** `/healthz` (the process lives), `/readyz` (each of its parts answers) and `/metrics`. */
export function mountHealth(app: FastifyInstance, db: Db, engine: SearchEngine): void {
  app.get('/healthz', () => ({ ok: true }));

  app.get('/readyz', async (_request, reply) => {
    const [lag, search] = await Promise.all([
      searchLag(db).catch(() => undefined),
      engine.isHealthy(),
    ]);
    const parts = {
      database: lag !== undefined,
      search,
      sync: lag !== undefined && lag.oldestSeconds < LAG_LIMIT_SECONDS,
    };
    // Search falls back to the database, so only the database decides whether this process can serve.
    return reply.code(parts.database ? 200 : 503).send(parts);
  });

  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'koble_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  new Gauge({
    name: 'koble_search_waiting_listings',
    help: 'Listings that the search engine does not have in their newest version',
    registers: [registry],
    async collect() {
      const lag = await searchLag(db).catch(() => undefined);
      if (lag) this.set(lag.waiting);
    },
  });
  measureFeeds(registry, db);
  app.addHook('onResponse', (request, reply, done) => {
    seconds.observe(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: String(reply.statusCode),
      },
      reply.elapsedTime / 1000,
    );
    done();
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
