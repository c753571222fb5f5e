import type { SearchServices } from '@koble/catalogue';
import type { FastifyInstance } from 'fastify';
import { answerPublicProblems } from './answer-public-problem';
import { mountApiDocs } from './mount-api-docs';
import { mountFeeds } from './mount-feeds';
import { mountListings } from './mount-listings';

/**
 * What other sites and programs read of Koble: the public API, the feeds of a search, and what is said about both. It may be read
 * from any page of any site, and reads no session: there is nothing in it that is somebody's own.
 */
export function mountPublicApi(
  app: FastifyInstance,
  services: SearchServices,
  baseUrl: string,
): void {
  void app.register((scope, _options, done) => {
    answerPublicProblems(scope);
    scope.addHook('onRequest', async (_request, reply) => {
      reply
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin');
    });
    mountListings(scope, services, baseUrl);
    mountFeeds(scope, services, baseUrl);
    mountApiDocs(scope, baseUrl);
    done();
  });
}
