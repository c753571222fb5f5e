import type { SearchInput } from '@koble/catalogue/schema';
import { RemovableChip } from '@koble/ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { activeFilters } from './active-filters';
import { useFilterName } from './filter-name';
import { EMPTY_SEARCH } from './search-address';

/** Everything that narrows the search, each to be taken away. The focus then goes to the next one, not to the top of the page. */
export function ActiveChips({
  search,
  onChange,
}: {
  search: SearchInput;
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  const filterName = useFilterName();
  const list = useRef<HTMLDivElement>(null);
  const filters = activeFilters(search);
  if (filters.length === 0) return null;

  function focusBeside(at: number): void {
    const buttons = list.current?.querySelectorAll('button');
    buttons?.[at === filters.length - 1 && at > 0 ? at - 1 : at + 1]?.focus();
  }

  return (
    <div className="chips" role="group" aria-label={t('search.active')} ref={list}>
      {filters.map((filter, at) => (
        <RemovableChip
          key={filter.key}
          removeLabel={t('search.removeFilter', { name: filterName(filter, search.radiusKm) })}
          onRemove={() => {
            focusBeside(at);
            onChange(filter.without);
          }}
        >
          {filterName(filter, search.radiusKm)}
        </RemovableChip>
      ))}
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        onClick={() => {
          // The row goes away with its last button.
          document.getElementById('hits')?.focus();
          onChange({ ...EMPTY_SEARCH, q: search.q, kind: search.kind, sort: search.sort });
        }}
      >
        {t('search.clear')}
      </button>
    </div>
  );
}
