import { listImportedIds } from '@koble/needs';
import { advance, countOutcome, type FeedParts, type FeedTurn } from './feed-turn';
import { importEntry, removeAd } from './import-entry';

/** Adverts asked for again in a turn: politely few, yet a county's 2,000 within a working day. */
const AT_ONCE = 20;

/**
 * Asks again for some of the adverts that are held, after all of them for the first again. The feed tells of each that stops; this
 * finds those of which it was not heard, and those that were put aside.
 */
export async function checkHeldAds(parts: FeedParts, turn: FeedTurn): Promise<void> {
  const { db, feed, feedUrl } = parts;
  const after = turn.cursor.heldAfter;
  const ids = await listImportedIds(db, { source: 'nav', after, limit: AT_ONCE });
  for (const id of ids) {
    turn.stop.throwIfAborted();
    // First: one that cannot be read is passed over until its turn comes again.
    await advance(db, turn, { heldAfter: id });
    const advert = await feed.entry(new URL(`feedentry/${id}`, feedUrl).href);
    const outcome =
      advert === 'gone' ? await removeAd(db, id) : await importEntry(parts, advert.value);
    countOutcome(turn.counts, outcome);
  }
  if (ids.length < AT_ONCE) await advance(db, turn, { heldAfter: '' });
}
