import type { SearchInput } from '@koble/catalogue/schema';
import { Button } from '@koble/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ActiveChips } from '../features/catalogue/active-chips';
import { FacetPanel } from '../features/catalogue/facet-panel';
import { KindTabs } from '../features/catalogue/kind-tabs';
import { addressOf, searchOf } from '../features/catalogue/search-address';
import { SearchBox } from '../features/catalogue/search-box';
import { SearchResults } from '../features/catalogue/search-results';
import { api } from '../shared/api';
import '../shared/styles/later.css';

export const page = createLazyRoute('/sok')({ component: SearchPage });

function SearchPage() {
  const { t } = useTranslation();
  const search = searchOf(useSearch({ from: '/sok' }));
  const navigate = useNavigate();
  const sheet = useRef<HTMLDialogElement>(null);
  const {
    data: result,
    isError,
    refetch,
  } = useQuery(api.catalogue.search.queryOptions(search, { placeholderData: keepPreviousData }));
  const change = (changed: Partial<SearchInput>): void => {
    void navigate({ to: '/sok', search: addressOf({ ...search, page: 1, ...changed }) });
  };
  const facets = <FacetPanel search={search} facets={result?.facets ?? {}} onChange={change} />;
  return (
    <div className="page stack wide">
      <SearchBox key={search.q} search={search} onSearch={change} />
      <KindTabs search={search} counts={result?.facets.kind ?? {}} onChange={change} />
      <ActiveChips search={search} onChange={change} />
      <div className="open-filters">
        <Button variant="secondary" onClick={() => sheet.current?.showModal()}>
          {t('search.filters')}
        </Button>
      </div>
      <div className="search-columns">
        <aside className="filter-column" aria-label={t('search.filters')}>
          {facets}
        </aside>
        <SearchResults
          search={search}
          result={result}
          failed={isError}
          onRetry={() => void refetch()}
          onChange={change}
        />
      </div>
      <dialog ref={sheet} className="filter-sheet" aria-label={t('search.filters')}>
        <div className="stack wide">
          {facets}
          <div className="filter-sheet-end">
            <Button onClick={() => sheet.current?.close()}>
              {t('search.showHits', { count: result?.total ?? 0 })}
            </Button>
          </div>
        </div>
      </dialog>
    </div>
  );
}
