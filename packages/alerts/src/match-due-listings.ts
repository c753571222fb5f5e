import { readListingDocuments } from '@koble/catalogue';
import { inTransaction, isPassing, type Db, type Trx } from '@koble/db';
import { listCallsNotToTell } from '@koble/funding';
import type { Clock } from '@koble/kernel';
import { offerToNeeds } from '@koble/matching';
import { isAnyListingDue, takeDueListings } from './due-listing-queries';
import { insertFindings } from './finding-queries';
import { letterDueAt } from './letter-due';
import { setLettersDue } from './letter-due-queries';
import type { QueryWatch } from './query-watch';

/** `watch` is this process's own, kept from one call to the next. */
export interface Matcher {
  db: Db;
  clock: Clock;
  watch: QueryWatch;
}

/** How many listings were matched, and how many could not be and were left out. */
export interface MatchReport {
  matched: number;
  failed: number;
}

const BATCH = 100;

/**
 * Finds for each listing that is new, or says something new, the saved searches that it answers and the open needs that it fits, until
 * none waits or `stop` is told.
 * What was found is written in the transaction that takes the listing: a worker that dies has done nothing, and any number may do it
 * at once. One that cannot be read keeps no other waiting.
 */
export async function matchDueListings(matcher: Matcher, stop?: AbortSignal): Promise<MatchReport> {
  const report = { matched: 0, failed: 0 };
  while (stop?.aborted !== true && (await isAnyListingDue(matcher.db))) {
    // The first time it reads all searches: nobody who changes a listing meanwhile is to wait for that.
    await inTransaction(matcher.db, (trx) => matcher.watch.refresh(trx));
    const batch = await inTransaction(matcher.db, async (trx) => {
      const ids = await takeDueListings(trx, BATCH);
      return { ids, failed: ids.length === 0 ? 0 : await matchAll(trx, matcher, ids) };
    });
    if (batch.ids.length === 0) break;
    report.matched += batch.ids.length - batch.failed;
    report.failed += batch.failed;
  }
  return report;
}

/** All at once, and where that fails one by one; gives how many failed. */
async function matchAll(trx: Trx, matcher: Matcher, ids: readonly string[]): Promise<number> {
  try {
    await inTransaction(trx, (nested) => match(nested, matcher, ids));
    return 0;
  } catch (error) {
    if (isPassing(error)) throw error;
    if (ids.length === 1) return 1;
    let failed = 0;
    for (const id of ids) failed += await matchAll(trx, matcher, [id]);
    return failed;
  }
}

async function match(trx: Trx, matcher: Matcher, ids: readonly string[]): Promise<void> {
  const now = matcher.clock.now();
  const untold = new Set((await listCallsNotToTell(trx, ids, now)).map((id) => `call_${id}`));
  const telling = ids.filter((id) => !untold.has(id));
  await offerToNeeds(trx, telling, now);
  await findSearches(trx, matcher, telling);
}

async function findSearches(
  trx: Trx,
  { clock, watch }: Matcher,
  ids: readonly string[],
): Promise<void> {
  await watch.refresh(trx);
  // Somebody's first search is in memory before this listing is read, or was saved after it.
  if (watch.percolator.size === 0) return;
  const findings = (await readListingDocuments(trx, ids)).flatMap((document) =>
    watch.percolator.match(document).map((queryId) => ({ queryId, listingId: document.id })),
  );
  if (findings.length === 0) return;
  const now = clock.now();
  await watch.forgetUnwanted(trx, [...new Set(findings.map(({ queryId }) => queryId))]);
  const queryIds = await insertFindings(trx, findings, now);
  if (queryIds.length === 0) return;
  const due = {
    now: letterDueAt('now', now),
    daily: letterDueAt('daily', now),
    weekly: letterDueAt('weekly', now),
  };
  await setLettersDue(trx, queryIds, { now, due });
}
