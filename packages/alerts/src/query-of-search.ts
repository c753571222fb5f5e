import { FACETS } from '@koble/catalogue/schema';
import { AppError } from '@koble/kernel';
import { fingerprint } from '@koble/kernel/fingerprint';
import type { AlertErrorCode } from './alert-error';
import { conditionsOf } from './conditions';
import { saysSomething, type WatchedSearch } from './watched-search';

/**
 * What two saved searches share if they ask for the same: the order of choices, capitals and a radius around nothing make no
 * difference.
 *
 * @throws AppError `alerts.empty_search` for one that asks for nothing: no place or facet, and no word that tells anything
 */
export function queryOfSearch(search: WatchedSearch): string {
  const { kind: _kind, words, ...narrowing } = conditionsOf(search);
  const asks = words.length > 0 || narrowing.area !== null || narrowing.facets.length > 0;
  if (!asks || !saysSomething(search))
    throw new AppError<AlertErrorCode>('alerts.empty_search', 'invalid', { field: 'search' });
  const chosen = FACETS.map((facet) => [facet, [...new Set<string>(search[facet])].sort()]);
  return fingerprint({
    q: search.q.toLowerCase().replace(/\s+/gu, ' '),
    kind: search.kind,
    place: search.place,
    radiusKm: search.place === null ? null : search.radiusKm,
    chosen,
  });
}
