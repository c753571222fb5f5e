import type { SearchInput } from '@koble/catalogue/schema';
import { Button, Dialog, Icon } from '@koble/ui';
import { createLazyRoute, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActiveChips } from '../features/catalogue/active-chips';
import { activeFilters } from '../features/catalogue/active-filters';
import { FacetPanel } from '../features/catalogue/facet-panel';
import { KindTabs } from '../features/catalogue/kind-tabs';
import { addressOf, EMPTY_SEARCH, searchOf } from '../features/catalogue/search-address';
import { SearchBox } from '../features/catalogue/search-box';
import { SearchResults } from '../features/catalogue/search-results';
import { useSearchPages } from '../features/catalogue/use-search-pages';
import { WatchLink } from '../features/catalogue/watch-link';
import { nameOf, useNames } from '../shared/names';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';

export const page = createLazyRoute('/sok')({ component: SearchPage });

function SearchPage() {
  const { t } = useTranslation();
  const { varsel, ...address } = useSearch({ from: '/sok' });
  const search = searchOf(address);
  const navigate = useNavigate();
  const { municipalities } = useNames();
  const [filtering, setFiltering] = useState(false);
  const pages = useSearchPages(search);
  const filters = activeFilters(search).length;
  useTitle(search.q === '' ? t('search.title') : `${search.q} – ${t('search.title')}`);
  const searchedFor = [
    search.q === '' ? t(`kinds.${search.kind ?? 'all'}`) : search.q,
    ...(search.place === null ? [] : [nameOf(municipalities, search.place)]),
  ].join(' · ');
  const change = (changed: Partial<SearchInput>): void => {
    void navigate({
      to: '/sok',
      search: addressOf({ ...search, page: 1, ...changed }),
      // More of the same list is no new page to come back from.
      replace: changed.page !== undefined,
      resetScroll: false,
    });
  };
  const facets = <FacetPanel search={search} facets={pages.head?.facets ?? {}} onChange={change} />;
  return (
    <>
      <div className="search-band">
        <div className="stack wide">
          <SearchBox search={search} onSearch={change} />
          <KindTabs search={search} counts={pages.head?.facets.kind ?? {}} onChange={change} />
        </div>
      </div>
      <div className="page search-page">
        <div className="filter-bar">
          <span>{searchedFor}</span>
          <Button
            variant="secondary"
            onClick={() => {
              setFiltering(true);
            }}
          >
            <Icon name="filter" />
            {filters === 0 ? t('search.filters') : t('search.filtersCount', { count: filters })}
          </Button>
        </div>
        <ActiveChips search={search} onChange={change} />
        <div className="search-columns">
          <aside className="filter-column" aria-label={t('search.filters')}>
            {facets}
          </aside>
          <SearchResults
            search={search}
            pages={pages}
            watch={<WatchLink search={search} alertId={varsel} />}
            onChange={change}
          />
        </div>
      </div>
      <Dialog
        open={filtering}
        title={t('search.filters')}
        closeLabel={t('search.closeFilters')}
        onClose={() => {
          setFiltering(false);
        }}
        footer={
          <>
            <Button
              variant="tertiary"
              onClick={() => {
                change({ ...EMPTY_SEARCH, q: search.q, kind: search.kind, sort: search.sort });
              }}
            >
              {t('search.clear')}
            </Button>
            <Button
              onClick={() => {
                setFiltering(false);
              }}
            >
              {t('search.showHits', { count: pages.head?.total ?? 0 })}
            </Button>
          </>
        }
      >
        {facets}
      </Dialog>
    </>
  );
}
