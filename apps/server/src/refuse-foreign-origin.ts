import type { FastifyInstance } from 'fastify';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that a page of another site asked for. Browsers send Origin with every POST; programs send none, and have
 * no session cookie that another site could misuse.
 */
export function refuseForeignOrigin(app: FastifyInstance, baseUrl: string): void {
  const own = new URL(baseUrl).origin;
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (SAFE_METHODS.has(request.method) || origin === undefined || origin === own) return;
    await reply
      .code(403)
      .send({ error: { data: { koble: { code: 'server.foreign_origin', details: {} } } } });
  });
}
