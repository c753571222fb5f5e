import { openApi } from '@koble/feeds';
import type { FastifyInstance } from 'fastify';
import { answerUnlessKnown } from './answer-unless-known';
import { API_DOCS_POLICY, apiDocs } from './page-api-docs';

const MAX_AGE_SECONDS = 3600;

/** `GET /api/v1/openapi.json`, and `/api/docs` that shows the same to people. */
export function mountApiDocs(scope: FastifyInstance, baseUrl: string): void {
  const contents = openApi(baseUrl);
  scope.get('/api/v1/openapi.json', (request, reply) =>
    answerUnlessKnown(request, reply, {
      mediaType: 'application/json; charset=utf-8',
      contents,
      maxAgeSeconds: MAX_AGE_SECONDS,
      write: () => JSON.stringify(contents, null, 2),
    }),
  );
  scope.get('/api/docs', (request, reply) => {
    reply.header('content-security-policy', API_DOCS_POLICY);
    return answerUnlessKnown(request, reply, {
      mediaType: 'text/html; charset=utf-8',
      contents,
      maxAgeSeconds: MAX_AGE_SECONDS,
      write: () => apiDocs(contents, baseUrl),
    });
  });
}
