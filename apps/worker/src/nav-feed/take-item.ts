import { inTransaction } from '@koble/db';
import type { ChangedPage } from './feed-client';
import { FeedError } from './feed-error';
import { advance, countOutcome, type FeedParts, type FeedTurn } from './feed-turn';
import { importEntry, removeAd } from './import-entry';

/** A line of a page: which advert has changed, and when. */
export type FeedItem = ChangedPage['items'][number];

/** An entry that fails so often is put aside, so that it does not keep all behind it waiting. */
const MOST_TRIES = 5;
const TOO_MANY_REQUESTS = 429;

/** An advert that has changed again is another item under the same id. */
export function nameOfItem({ id, date_modified: at }: FeedItem): string {
  return `${id} ${at ?? ''}`;
}

/**
 * Takes an item in, in one transaction with how far the turn has come: wherever it is broken off, it is neither taken in twice nor
 * left out. @throws whatever stood in the way, to be tried again, until it has failed five times and is put aside
 */
export async function takeItem(parts: FeedParts, turn: FeedTurn, item: FeedItem): Promise<void> {
  const { db, log } = parts;
  const taken = { lastEntry: nameOfItem(item), ...writtenAt(item), entryFailures: 0 };
  try {
    const advert = await askForAdvert(parts, item);
    const outcome = await inTransaction(db, async (trx) => {
      await turn.save(trx, taken);
      return advert === 'gone'
        ? removeAd(trx, item._feed_entry?.uuid ?? item.id)
        : importEntry({ ...parts, db: trx }, advert.value);
    });
    turn.cursor = { ...turn.cursor, ...taken };
    countOutcome(turn.counts, outcome);
  } catch (error) {
    if (turn.stop.aborted || isBusy(error)) throw error;
    const entryFailures = turn.cursor.entryFailures + 1;
    await advance(db, turn, entryFailures < MOST_TRIES ? { entryFailures } : taken);
    if (entryFailures < MOST_TRIES) throw error;
    turn.counts.putAside += 1;
    log.warn({ err: error, entry: item.id }, 'an entry of the feed was put aside');
  }
}

/** The advert as it is now; one that is stopped is not asked for, since nothing of it may be kept. */
async function askForAdvert(
  { feed }: FeedParts,
  item: FeedItem,
): Promise<{ value: unknown } | 'gone'> {
  return item._feed_entry?.status === 'INACTIVE' ? 'gone' : feed.entry(item.url);
}

function isBusy(error: unknown): boolean {
  return error instanceof FeedError && error.status === TOO_MANY_REQUESTS;
}

function writtenAt({ date_modified: at }: FeedItem): { lastEntryAt?: Date } {
  const lastEntryAt = new Date(at ?? '');
  return Number.isNaN(lastEntryAt.getTime()) ? {} : { lastEntryAt };
}
