import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ActorResolver } from './actor-of-request';
import type { Auth } from './auth';

/** Password guesses from one address: 30 in five minutes. */
const SIGN_IN_LIMIT = { max: 30, timeWindow: '5 minutes' };

/** The auth library's own routes, handed over as they are. */
export function mountAuth(app: FastifyInstance, auth: Auth, actors: ActorResolver): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    config: { rateLimit: SIGN_IN_LIMIT },
    async handler(request, reply) {
      actors.forget(request);
      const answer = await auth.handler(toWebRequest(request));
      reply.status(answer.status);
      answer.headers.forEach((value, name) => {
        if (name !== 'set-cookie') reply.header(name, value);
      });
      const cookies = answer.headers.getSetCookie();
      if (cookies.length > 0) reply.header('set-cookie', cookies);
      return reply.send(await answer.text());
    },
  });
}

function toWebRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.append(name, Array.isArray(value) ? value.join(', ') : value);
  return new Request(new URL(request.url, `http://${request.host}`), {
    method: request.method,
    headers,
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  });
}
