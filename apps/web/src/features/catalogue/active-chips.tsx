import { RemovableChip } from '@koble/ui';
import type { Facet, SearchInput } from '@koble/catalogue/schema';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';
import { EMPTY_SEARCH } from './search-address';
import { useFacetNames } from './facet-names';

const FACETS: readonly Facet[] = [
  'mode',
  'extent',
  'skills',
  'occupations',
  'industry',
  'municipality',
  'purposes',
  'instrument',
];

/** Everything that narrows the search, each to be taken away. The focus then goes to the next one, not to the top of the page. */
export function ActiveChips({
  search,
  onChange,
}: {
  search: SearchInput;
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const facetName = useFacetNames();
  const list = useRef<HTMLDivElement>(null);
  const chips: { key: string; name: string; changed: Partial<SearchInput> }[] = [
    ...(search.place === null
      ? []
      : [
          {
            key: 'place',
            name: `${nameOf(names.municipalities, search.place)} · ${t('search.km', { km: search.radiusKm })}`,
            changed: { place: null },
          },
        ]),
    ...FACETS.flatMap((facet) =>
      search[facet].map((option) => ({
        key: `${facet} ${option}`,
        name: facetName(facet, option),
        changed: { [facet]: search[facet].filter((one) => one !== option) },
      })),
    ),
  ];
  if (chips.length === 0) return null;
  return (
    <div className="row" ref={list}>
      {chips.map(({ key, name, changed }, at) => (
        <RemovableChip
          key={key}
          removeLabel={t('search.removeFilter', { name })}
          onRemove={() => {
            onChange(changed);
            const buttons = list.current?.querySelectorAll('button');
            buttons?.[at === chips.length - 1 ? Math.max(0, at - 1) : at + 1]?.focus();
          }}
        >
          {name}
        </RemovableChip>
      ))}
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        onClick={() => {
          onChange({ ...EMPTY_SEARCH, q: search.q, kind: search.kind });
        }}
      >
        {t('search.clear')}
      </button>
    </div>
  );
}
