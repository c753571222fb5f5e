import { generateRssFeed } from 'feedsmith';
import { byline, newestOf, type Feed } from './feed';
import type { Listing } from './listing';

const READ_AGAIN_MINUTES = 15;
/** What XML has no sign for, of what `plainLine` leaves (https://www.w3.org/TR/xml/#charsets). */
const NO_CHARACTERS = /[\uFFFE\uFFFF]/gu;

/**
 * A search as RSS 2.0 (https://www.rssboard.org/rss-specification). The guid of a listing stays when its title, its address or
 * the language changes, so that no reader shows it twice.
 */
export function rssFeed(feed: Feed): string {
  const pubDate = newestOf(feed.listings);
  const xml = generateRssFeed({
    title: feed.title,
    link: feed.homeUrl,
    description: feed.description,
    language: feed.edition.locale,
    ...(pubDate === undefined ? {} : { pubDate }),
    ttl: READ_AGAIN_MINUTES,
    atom: { links: [{ href: feed.feedUrl, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.listings.map((listing) => ({
      title: listing.title,
      link: listing.url,
      guid: { value: listing.id, isPermaLink: false },
      pubDate: new Date(listing.publishedAt),
      description: descriptionOf(listing),
      categories: [{ name: feed.edition.kinds[listing.kind] }],
    })),
  });
  return xml.replace(NO_CHARACTERS, '');
}

/** Readers take a description for HTML. */
function descriptionOf(listing: Listing): string {
  return [byline(listing), listing.summary]
    .filter((text) => text !== '')
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
