import type { CallRow } from './call-row';
import { rowOfResult } from './row-of-result';
import { PAGE_SIZE, readSediaPage, SediaError, type SediaAccess } from './sedia-client';

/** The portal holds about a thousand open topics; far more is a search that does not end. */
const PAGES_MAX = 100;

/**
 * All that the portal's search gives, page by page. What may have been missed is told of as a gap: a page that does not answer,
 * one with less than its share, or a total that changed while it was read, since then results move between pages.
 */
export async function* readSedia(
  access: SediaAccess,
  { now, nokPerEur }: { now: Date; nokPerEur: number | undefined },
): AsyncGenerator<CallRow> {
  let total: number | undefined;
  const pageOf = new Map<string, number>();
  for (let number = 1; number <= PAGES_MAX; number += 1) {
    const page = await readSediaPage(access, number).catch((error: unknown) => {
      if (error instanceof SediaError) return error;
      throw error;
    });
    if (page instanceof SediaError) {
      yield { kind: 'gap', reason: page.message };
      return;
    }
    const { totalResults, results } = page;
    if (total !== undefined && total !== totalResults)
      yield { kind: 'gap', reason: `the total changed from ${total} to ${totalResults}` };
    total = totalResults;
    const before = (number - 1) * PAGE_SIZE;
    const expected = Math.min(PAGE_SIZE, Math.max(0, total - before));
    if (results.length < expected)
      yield { kind: 'gap', reason: `page ${number} has ${results.length} of ${expected} results` };
    for (const [i, result] of results.entries()) {
      const row = rowOfResult(result, { place: `result ${before + i + 1}`, now, nokPerEur });
      const id = idOf(row);
      const known = id === undefined ? undefined : pageOf.get(id);
      if (known !== undefined && known !== number)
        yield { kind: 'gap', reason: `${id ?? ''} stands on two pages` };
      if (id !== undefined) pageOf.set(id, number);
      if (known === undefined) yield row;
    }
    if (results.length === 0 || before + PAGE_SIZE >= total) return;
  }
  yield { kind: 'gap', reason: `more than ${PAGES_MAX} pages` };
}

function idOf(row: CallRow): string | undefined {
  if (row.kind === 'call') return row.call.originId;
  return row.kind === 'over' ? row.id : undefined;
}
