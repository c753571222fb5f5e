import { listActiveSynonyms, readListingDocuments } from '@koble/catalogue';
import { inTransaction, isPassing, type Trx } from '@koble/db';
import { listCallsNotToTell } from '@koble/funding';
import { enqueueMail, isReachable } from '@koble/notifications';
import { createSynonyms, taxonomy } from '@koble/taxonomy';
import type { AlertServices } from './as-holder';
import { listDismissals } from './dismissal-queries';
import { foundListings, type FoundListing } from './found-listings';
import { letterOf } from './letter-of';
import {
  dropDueSearches,
  listUntold,
  lockDueReader,
  setTold,
  takeDueSearches,
  type DueSearch,
  type Reader,
} from './letter-queries';
import { visibilityFrom } from './visibility-from';

/** `baseUrl` is the address that browsers use. */
export interface LetterWriter extends AlertServices {
  baseUrl: string;
}

/** How many mails were queued, and for how many people that could not be done. */
export interface LetterReport {
  composed: number;
  failed: number;
}

/**
 * Queues one mail for everybody with a search that is due, of all their searches that are, until nobody has any or `stop` is told. A
 * mail has something in it, and nothing that its reader was told before. It is queued in the transaction that writes down what it
 * tells: whoever dies has done nothing, and any number of workers may do it at once. Somebody for whom it fails goes without this
 * one, and keeps nobody else waiting.
 */
export async function composeLetters(
  writer: LetterWriter,
  stop?: AbortSignal,
): Promise<LetterReport> {
  const report = { composed: 0, failed: 0 };
  while (stop?.aborted !== true) {
    const outcome = await inTransaction(writer.db, (trx) => composeNext(trx, writer));
    if (outcome === null) break;
    if (outcome !== 'nothing') report[outcome] += 1;
  }
  return report;
}

/** What became of somebody with a search that was due; null when nobody has any. */
async function composeNext(
  trx: Trx,
  writer: LetterWriter,
): Promise<keyof LetterReport | 'nothing' | null> {
  const now = writer.clock.now();
  const reader = await lockDueReader(trx, now);
  if (reader === undefined) return null;
  try {
    return await inTransaction(trx, (nested) => composeFor(nested, writer, { reader, now }));
  } catch (error) {
    if (isPassing(error)) throw error;
    await dropDueSearches(trx, reader.id, now);
    return 'failed';
  }
}

async function composeFor(
  trx: Trx,
  writer: LetterWriter,
  { reader, now }: { reader: Reader; now: Date },
): Promise<'composed' | 'nothing'> {
  const searches = await takeDueSearches(trx, reader.id, now);
  if (searches.length === 0 || !isReachable(reader)) return 'nothing';
  const found = await findNews(trx, { reader, searches, now });
  if (found.length === 0) return 'nothing';
  await enqueueMail(trx, writer, {
    personId: reader.personId,
    to: reader.email,
    locale: reader.locale,
    message: letterOf(writer, reader, found),
  });
  await setTold(
    trx,
    {
      readerId: reader.id,
      listingIds: found.map(({ document }) => document.id),
      searchIds: [...new Set(found.flatMap((one) => one.searches.map(({ id }) => id)))],
    },
    now,
  );
  return 'composed';
}

/** What the searches have found and their reader does not know yet, as it is now: open, theirs to see, and still what they asked for. */
async function findNews(
  trx: Trx,
  { reader, searches, now }: { reader: Reader; searches: readonly DueSearch[]; now: Date },
): Promise<FoundListing[]> {
  const untold = await listUntold(
    trx,
    searches.map(({ id }) => id),
  );
  if (untold.length === 0) return [];
  const looking = [];
  for (const search of searches) {
    const { organisationId } = search;
    const visibility = await visibilityFrom(trx, { personId: reader.personId, organisationId });
    looking.push({ search, visibility });
  }
  const found = [...new Set(untold.map(({ listingId }) => listingId))];
  const notToTell = new Set((await listCallsNotToTell(trx, found, now)).map((id) => `call_${id}`));
  const ids = found.filter((id) => !notToTell.has(id));
  return foundListings(await readListingDocuments(trx, ids), {
    untold,
    looking,
    dismissals: await listDismissals(trx, reader.id),
    meanings: createSynonyms(taxonomy, await listActiveSynonyms(trx)),
    now,
  });
}
