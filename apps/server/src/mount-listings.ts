import { getListing, type SearchServices } from '@koble/catalogue';
import { ADDRESS_NAMES } from '@koble/catalogue/address-names';
import { listingTable, publicListing, publicListings, TABLE_SIZE } from '@koble/feeds';
import {
  ListingId,
  ListingQuery,
  ListingsQuery,
  searchOfQuery,
  TableQuery,
  type ListingPage,
} from '@koble/feeds/schema';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answerUnlessKnown } from './answer-unless-known';
import { pageLanguage } from './page-language';
import { parseInput } from './parse-input';
import { publicEdition } from './public-edition';
import { collectCards, searchPublicly, VISITOR } from './public-search';

const One = z.object({ id: ListingId });
const JSON_TYPE = 'application/json; charset=utf-8';
const MAX_AGE_SECONDS = 60;
/** A table asks the engine up to forty times. */
const TABLES_PER_MINUTE = 30;

/** `GET /api/v1/listings`, one of them by its id, and `listings.csv`. */
export function mountListings(
  scope: FastifyInstance,
  services: SearchServices,
  baseUrl: string,
): void {
  scope.get('/api/v1/listings', async (request, reply) => {
    const query = parseInput(ListingsQuery, request.query);
    const { cards, total, page, pages } = await searchPublicly(services, searchOfQuery(query));
    const contents = {
      listings: publicListings(cards, publicEdition(pageLanguage(query.lang), baseUrl)),
      total,
      page,
      pages,
      next: page < pages ? nextPage(new URL(request.url, baseUrl), page) : null,
    } satisfies ListingPage;
    return answerUnlessKnown(request, reply, {
      mediaType: JSON_TYPE,
      contents,
      maxAgeSeconds: MAX_AGE_SECONDS,
      write: () => JSON.stringify(contents),
    });
  });

  scope.get('/api/v1/listings/:id', async (request, reply) => {
    const { id } = parseInput(One, request.params);
    const { lang } = parseInput(ListingQuery, request.query);
    const card = await getListing(services, VISITOR, id);
    const contents = publicListing(card, publicEdition(pageLanguage(lang), baseUrl));
    return answerUnlessKnown(request, reply, {
      mediaType: JSON_TYPE,
      contents,
      maxAgeSeconds: MAX_AGE_SECONDS,
      write: () => JSON.stringify(contents),
    });
  });

  scope.get(
    '/api/v1/listings.csv',
    { config: { rateLimit: { max: TABLES_PER_MINUTE, timeWindow: '1 minute' } } },
    async (request, reply) => {
      const query = parseInput(TableQuery, request.query);
      const edition = publicEdition(pageLanguage(query.lang), baseUrl);
      const cards = await collectCards(services, searchOfQuery(query), TABLE_SIZE);
      const listings = publicListings(cards, edition);
      reply.header('content-disposition', 'attachment; filename="koble.csv"');
      return answerUnlessKnown(request, reply, {
        mediaType: 'text/csv; charset=utf-8; header=present',
        contents: [query.lang, listings],
        maxAgeSeconds: MAX_AGE_SECONDS,
        write: () => listingTable(listings, edition),
      });
    },
  );
}

function nextPage(url: URL, page: number): string {
  url.searchParams.set(ADDRESS_NAMES.page, String(page + 1));
  return url.href;
}
