import { chunks } from './chunks';
import type { ListingSource } from './ports';

const IDS_OF_PAGE = 10_000;

/** The ids of every listing of the source, in pieces of `size`. */
export async function* idsOfSource(source: ListingSource, size: number): AsyncGenerator<string[]> {
  for (let after = ''; ;) {
    const ids = await source.pageIds(after, IDS_OF_PAGE);
    yield* chunks(ids, size);
    const last = ids.at(-1);
    if (last === undefined || ids.length < IDS_OF_PAGE) return;
    after = last;
  }
}
