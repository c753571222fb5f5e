import { generateJsonFeed } from 'feedsmith';
import { byline, type Feed } from './feed';

/** A search as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with the same ids as in RSS. */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.homeUrl,
      feed_url: feed.feedUrl,
      description: feed.description,
      language: feed.edition.locale,
      items: feed.listings.map((listing) => ({
        id: listing.id,
        url: listing.url,
        title: listing.title,
        content_text: [byline(listing), listing.summary].filter((text) => text !== '').join('\n\n'),
        date_published: new Date(listing.publishedAt),
        tags: [feed.edition.kinds[listing.kind], ...listing.skills.map(({ name }) => name)],
        ...(listing.organisation === '' ? {} : { authors: [{ name: listing.organisation }] }),
      })),
    }),
  );
}
