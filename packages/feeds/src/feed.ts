import type { Edition } from './edition';
import type { Listing } from './listing';

/** A search as a feed: the newest first. */
export interface Feed {
  title: string;
  description: string;
  /** The search page. */
  homeUrl: string;
  /** Where this feed itself is. */
  feedUrl: string;
  listings: readonly Listing[];
  edition: Pick<Edition, 'locale' | 'kinds'>;
}

/** So many listings a feed holds at most. */
export const FEED_SIZE = 50;

/** When the newest of these was published; undefined where there is none. */
export function newestOf(listings: readonly Pick<Listing, 'publishedAt'>[]): Date | undefined {
  const newest = listings.map(({ publishedAt }) => publishedAt).sort();
  return newest.length === 0 ? undefined : new Date(newest[newest.length - 1] ?? '');
}

/** Whose a listing is and where: "Smia AS · Levanger". */
export function byline({ organisation, municipality }: Listing): string {
  return [organisation, municipality?.name ?? ''].filter((text) => text !== '').join(' · ');
}
