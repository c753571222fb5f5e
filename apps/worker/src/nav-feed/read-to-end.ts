import { DAY_MS } from '@koble/kernel';
import type { ChangedPage } from './feed-client';
import { FeedError } from './feed-error';
import { advance, type FeedParts, type FeedTurn } from './feed-turn';
import { nameOfItem, takeItem, type FeedItem } from './take-item';

/** NAV's rule: no advert is active for longer, so nothing older need be read. */
const LONGEST_OPEN_MS = 183 * DAY_MS;

/** Reads page after page from where the feed was left to its end. */
export async function readToEnd(parts: FeedParts, turn: FeedTurn): Promise<void> {
  for (;;) {
    const page = await askForPage(parts, turn);
    if (page === 'unchanged') return;
    for (const item of itemsBehind(turn.cursor.lastEntry, page)) {
      turn.stop.throwIfAborted();
      await takeItem(parts, turn, item);
    }
    const { address, next, etag, lastModified } = page;
    if (next === address) throw new FeedError(`${address} leads to itself`);
    const reached = next === null ? { pageUrl: address, etag, lastModified } : beginningOf(next);
    await advance(parts.db, turn, { ...reached, failures: 0 });
    if (next === null) return;
  }
}

async function askForPage(
  { db, clock, feed, feedUrl }: FeedParts,
  turn: FeedTurn,
): Promise<ChangedPage | 'unchanged'> {
  const { pageUrl, etag, lastModified } = turn.cursor;
  // Of its own address the feed gives the first page that has something newer.
  if (pageUrl === feedUrl && etag === null && lastModified === null)
    return feed.page(pageUrl, {
      etag,
      lastModified: new Date(clock.now().getTime() - LONGEST_OPEN_MS).toUTCString(),
    });
  try {
    return await feed.page(pageUrl, { etag, lastModified });
  } catch (error) {
    // The page is no more: what came behind it can only be found from the beginning.
    if (error instanceof FeedError && error.status === 404)
      await turn.save(db, beginningOf(feedUrl));
    throw error;
  }
}

function beginningOf(pageUrl: string) {
  return { pageUrl, etag: null, lastModified: null };
}

/**
 * What is new on a page: it begins with the last entry of the one before, and one that has grown with those known. Of an advert
 * that stands there again further down nothing is asked for yet, since the feed only gives it as it is now.
 */
function itemsBehind(lastEntry: string | null, { items }: ChangedPage): FeedItem[] {
  const last = new Map(items.map((item) => [item.id, item]));
  return items
    .slice(items.findIndex((item) => nameOfItem(item) === lastEntry) + 1)
    .filter((item) => last.get(item.id) === item);
}
