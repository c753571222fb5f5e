import type { SearchInput, SearchResult } from '@koble/catalogue/schema';
import { Alert, Button, Select, Skeleton } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { ListingCard } from './listing-card';
import { ZeroHelp } from './zero-help';

const SORTS: readonly SearchInput['sort'][] = [
  'relevance',
  'newest',
  'deadline',
  'nearest',
  'highest_amount',
  'fewest_interests',
];

/** The list with its heading, order and pages. An answer that does not come leaves the old list standing. */
export function SearchResults({
  search,
  result,
  failed,
  onRetry,
  onChange,
}: {
  search: SearchInput;
  result: SearchResult | undefined;
  failed: boolean;
  onRetry: () => void;
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  return (
    <section className="stack wide" aria-labelledby="hits">
      {failed && (
        <Alert tone="danger" live>
          <div className="row">
            {t('search.failed')}
            <Button variant="secondary" onClick={onRetry}>
              {t('app.tryAgain')}
            </Button>
          </div>
        </Alert>
      )}
      {result?.degraded === true && <Alert tone="warning">{t('search.degraded')}</Alert>}
      <div className="result-head">
        <h1 id="hits" aria-live="polite">
          {result === undefined
            ? t('app.loading')
            : result.total === 0
              ? zeroHeading()
              : t('search.hits', { count: result.total })}
        </h1>
        <Select
          id="sort"
          label={t('search.sort')}
          value={search.sort}
          options={SORTS.filter((sort) => sort !== 'nearest' || search.place !== null).map(
            (sort) => ({
              value: sort,
              text: t(`sort.${sort}`),
            }),
          )}
          onChange={(event) => {
            onChange({ sort: SORTS.find((sort) => sort === event.target.value) ?? 'relevance' });
          }}
        />
      </div>
      {result !== undefined &&
        search.place !== null &&
        (result.radiusKm ?? 0) > search.radiusKm && (
          <Alert>{t('search.widened', { km: result.radiusKm })}</Alert>
        )}
      {result === undefined && !failed && <Skeleton lines={5} label={t('app.loading')} />}
      {result?.total === 0 && <ZeroHelp search={search} help={result.help} onChange={onChange} />}
      <ul className="cards">
        {result?.cards.map((card) => (
          <ListingCard key={card.id} card={card} />
        ))}
      </ul>
      {result !== undefined && result.pages > 1 && (
        <nav
          className="row"
          aria-label={t('search.page', { page: search.page, pages: result.pages })}
        >
          {search.page > 1 && (
            <Button
              variant="secondary"
              onClick={() => {
                onChange({ page: search.page - 1 });
              }}
            >
              {t('search.previous')}
            </Button>
          )}
          <span>{t('search.page', { page: search.page, pages: result.pages })}</span>
          {search.page < result.pages && (
            <Button
              variant="secondary"
              onClick={() => {
                onChange({ page: search.page + 1 });
              }}
            >
              {t('search.next')}
            </Button>
          )}
        </nav>
      )}
    </section>
  );

  function zeroHeading(): string {
    return search.q === '' ? t('search.zero') : t('search.zeroFor', { q: search.q });
  }
}
