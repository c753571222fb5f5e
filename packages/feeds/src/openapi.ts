import { answerSchemas, parametersOf, pathParameter, referenceTo } from './openapi-parts';
import { ListingId } from './listing';
import { FeedQuery, ListingQuery, ListingsQuery, TableQuery } from './listings-query';

const REFUSED = {
  400: 'A parameter is not right; `field` names it.',
  404: 'There is none, or it is no longer open.',
  429: 'Too many requests. Wait a minute.',
  503: 'The search does not answer. Try again in a minute.',
} as const;
type Refusal = keyof typeof REFUSED;

/**
 * The public API as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html), made of the very schemas that requests are read with
 * and answers are typed by.
 */
export function openApi(baseUrl: string) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Koble: open listings',
      version: '1',
      description:
        'Roles, challenges, pilots and funding calls that are open now. For reading only, without a key, from any site. People are never in it.',
    },
    servers: [{ url: baseUrl }],
    paths: {
      '/api/v1/listings': {
        get: {
          operationId: 'searchListings',
          summary: 'A search, 25 listings a page',
          parameters: parametersOf(ListingsQuery),
          responses: answers('application/json', referenceTo('ListingPage'), [400, 429, 503]),
        },
      },
      '/api/v1/listings/{id}': {
        get: {
          operationId: 'getListing',
          summary: 'One listing',
          parameters: [pathParameter('id', ListingId), ...parametersOf(ListingQuery)],
          responses: answers('application/json', referenceTo('Listing'), [400, 404, 429]),
        },
      },
      '/api/v1/listings.csv': {
        get: {
          operationId: 'listingsTable',
          summary: 'A search as a table for a spreadsheet, up to 1000 rows',
          parameters: parametersOf(TableQuery),
          responses: answers('text/csv', { type: 'string' }, [400, 429, 503]),
        },
      },
      '/feed.rss': {
        get: {
          operationId: 'rssFeed',
          summary: 'The 50 newest of a search as RSS 2.0',
          parameters: parametersOf(FeedQuery),
          responses: answers('application/rss+xml', { type: 'string' }, [400, 429, 503]),
        },
      },
      '/feed.json': {
        get: {
          operationId: 'jsonFeed',
          summary: 'The 50 newest of a search as JSON Feed 1.1',
          parameters: parametersOf(FeedQuery),
          responses: answers('application/feed+json', { type: 'object' }, [400, 429, 503]),
        },
      },
    },
    components: { schemas: answerSchemas() },
  };
}
export type OpenApi = ReturnType<typeof openApi>;

function answers(mediaType: string, schema: object, refusals: readonly Refusal[]) {
  return {
    200: { description: 'As asked for.', content: { [mediaType]: { schema } } },
    304: { description: 'What you have is as it is now (If-None-Match, If-Modified-Since).' },
    ...Object.fromEntries(
      refusals.map((status) => [
        status,
        {
          description: REFUSED[status],
          content: { 'application/problem+json': { schema: referenceTo('Problem') } },
        },
      ]),
    ),
  };
}
