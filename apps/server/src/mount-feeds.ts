import type { SearchServices } from '@koble/catalogue';
import { FEED_SIZE, jsonFeed, newestOf, publicListings, rssFeed, type Feed } from '@koble/feeds';
import { FeedQuery, searchOfQuery } from '@koble/feeds/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerUnlessKnown } from './answer-unless-known';
import { FEED_WORDS } from './feed-words';
import { pageLanguage } from './page-language';
import { parseInput } from './parse-input';
import { publicEdition } from './public-edition';
import { collectCards } from './public-search';
import { searchTitle } from './search-title';

const MAX_AGE_SECONDS = 300;
const FORMATS = [
  { path: '/feed.rss', mediaType: 'application/rss+xml; charset=utf-8', write: rssFeed },
  { path: '/feed.json', mediaType: 'application/feed+json; charset=utf-8', write: jsonFeed },
] as const;

/** `GET /feed.rss` and `/feed.json`: the newest of the search that the address holds as the search page's does. */
export function mountFeeds(
  scope: FastifyInstance,
  services: SearchServices,
  baseUrl: string,
): void {
  for (const { path, mediaType, write } of FORMATS)
    scope.get(path, async (request, reply) => {
      const feed = await readFeed(request);
      return answerUnlessKnown(request, reply, {
        mediaType,
        contents: [path, feed],
        modifiedAt: newestOf(feed.listings),
        maxAgeSeconds: MAX_AGE_SECONDS,
        write: () => write(feed),
      });
    });

  async function readFeed(request: FastifyRequest): Promise<Feed> {
    const query = parseInput(FeedQuery, request.query);
    const search = searchOfQuery(query);
    const language = pageLanguage(query.lang);
    const edition = publicEdition(language, baseUrl);
    const feedUrl = new URL(request.url, baseUrl);
    const cards = await collectCards(services, search, FEED_SIZE);
    return {
      title: searchTitle(search, language),
      description: FEED_WORDS[query.lang].about,
      homeUrl: new URL(`/sok${feedUrl.search}`, baseUrl).href,
      feedUrl: feedUrl.href,
      listings: publicListings(cards, edition),
      edition: { locale: edition.locale, kinds: edition.kinds },
    };
  }
}
