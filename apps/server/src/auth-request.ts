import type { FastifyRequest } from 'fastify';

/** What the library reads of a request; the rest, such as an address that a proxy claims, it never sees. */
const HEADERS = [
  'accept-language',
  'cookie',
  'origin',
  'referer',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'user-agent',
] as const;

/** The request as the library takes it, with a body that has been read and found right. */
export function toWebRequest(request: FastifyRequest, body: Record<string, unknown>): Request {
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return new Request(new URL(request.url, 'http://koble.invalid'), {
    method: request.method,
    headers,
    ...(request.method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
}
