import type { Actor } from '@koble/accounts/schema';
import { chosenFilter, visibilityFor, visibleFilter, type SearchServices } from '@koble/catalogue';
import { searchQuery } from '@koble/taxonomy';
import { daysFrom } from './alert-days';
import type { AlertVolume } from './schema';
import type { WatchedSearch } from './watched-search';

const WEEKS = 4;
/** The engine counts no further. */
const MOST = 1000;

/**
 * About how much a search would tell of: how many open listings have all of its words, of which those published in the last four
 * weeks make the weekly number. The engine mends typing errors, so it may be a few more. Errors: those of the engine.
 */
export async function expectedVolume(
  { db, engine, clock, synonyms }: Pick<SearchServices, 'db' | 'engine' | 'clock' | 'synonyms'>,
  actor: Actor,
  search: WatchedSearch,
): Promise<AlertVolume> {
  const now = clock.now();
  const visible = visibleFilter(await visibilityFor(db, actor), now);
  const [answer] = await engine.multiSearch<{ publishedAt: number }>([
    {
      q: searchQuery(synonyms.read().meant(search.q)).q,
      matchingStrategy: 'all',
      filter: [...visible, ...chosenFilter({ ...search, sort: 'newest', page: 1 })],
      sort: ['publishedAt:desc'],
      attributesToRetrieve: ['publishedAt'],
      hitsPerPage: MOST,
      page: 1,
    },
  ]);
  const from = daysFrom(now, -7 * WEEKS).getTime() / 1000;
  const recent = answer?.hits.filter(({ publishedAt }) => publishedAt >= from).length ?? 0;
  return { perWeek: Math.round((10 * recent) / WEEKS) / 10, open: answer?.totalHits ?? 0 };
}
