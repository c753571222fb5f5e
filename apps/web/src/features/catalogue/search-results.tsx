import type { SearchInput } from '@koble/catalogue/schema';
import { Alert, Button, Select, Skeleton } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FollowSearch } from './follow-search';
import { ListingCard } from './listing-card';
import { MAX_PAGE, SORTS } from './search-address';
import { SearchWidening } from './search-widening';
import type { SearchPages } from './use-search-pages';
import { ZeroHelp } from './zero-help';

/** The list with its heading, order and end. An answer that does not come leaves the old list standing. */
export function SearchResults({
  search,
  pages,
  onChange,
}: {
  search: SearchInput;
  pages: SearchPages;
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  const { head, cards, failed } = pages;
  return (
    <section className="stack wide" aria-labelledby="hits" aria-busy={pages.fetching}>
      {failed && (
        <Alert tone="danger" live>
          <div className="row">
            {t('search.failed')}
            <Button variant="secondary" onClick={pages.retry}>
              {t('app.tryAgain')}
            </Button>
          </div>
        </Alert>
      )}
      {head?.degraded === true && <Alert tone="warning">{t('search.degraded')}</Alert>}
      <div className="result-head">
        <h1 id="hits" tabIndex={-1}>
          {heading()}
        </h1>
        {head?.total !== 0 && (
          <Select
            id="sort"
            label={t('search.sort')}
            value={search.sort}
            options={SORTS.filter((sort) => sort !== 'nearest' || search.place !== null).map(
              (sort) => ({ value: sort, text: t(`sort.${sort}`) }),
            )}
            onChange={(event) => {
              onChange({ sort: SORTS.find((sort) => sort === event.target.value) ?? 'relevance' });
            }}
          />
        )}
      </div>
      <p role="status" className="visually-hidden">
        {pages.fetching || head === undefined ? '' : heading()}
      </p>
      {head !== undefined && search.place !== null && (head.radiusKm ?? 0) > search.radiusKm && (
        <Alert>{t('search.widened', { km: head.radiusKm })}</Alert>
      )}
      {head === undefined && !failed && <Skeleton lines={5} label={t('app.loading')} />}
      {head !== undefined &&
        (head.total === 0 ? (
          <ZeroHelp search={search} help={head.help} onChange={onChange} />
        ) : (
          <SearchWidening search={search} help={head.help} onChange={onChange} />
        ))}
      {pages.from > 1 && (
        <Button
          variant="secondary"
          onClick={() => {
            onChange({ page: 1 });
          }}
        >
          {t('search.fromStart')}
        </Button>
      )}
      <ol className="cards" data-old={pages.fetching && !failed}>
        {cards.map((card) => (
          <ListingCard key={card.id} card={card} />
        ))}
      </ol>
      {cards.length > 0 && <End search={search} pages={pages} onChange={onChange} />}
      {head !== undefined && <FollowSearch search={search} />}
    </section>
  );

  function heading(): string {
    if (head === undefined) return failed ? t('search.title') : t('app.loading');
    if (head.total > 0) return t('search.hits', { count: head.total });
    return search.q === '' ? t('search.zero') : t('search.zeroFor', { q: search.q });
  }
}

/** How much of the list is shown, and more of it; after the last one, another way to look. */
function End({
  search,
  pages: { head, cards, from, fetching },
  onChange,
}: {
  search: SearchInput;
  pages: SearchPages;
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  const shown = (from - 1) * (head?.cards.length ?? 0) + cards.length;
  const total = head?.total ?? 0;
  if (search.page < Math.min(head?.pages ?? 1, MAX_PAGE))
    return (
      <div className="list-end">
        <p className="quiet">{t('search.shown', { shown, total })}</p>
        <Button
          variant="secondary"
          busy={fetching}
          onClick={() => {
            onChange({ page: search.page + 1 });
          }}
        >
          {t('search.more')}
        </Button>
      </div>
    );
  return (
    <div className="list-end">
      <p>{t('search.end')}</p>
      <Link to="/behov" className="ds-link">
        {t('search.askAdviser')}
      </Link>
    </div>
  );
}
