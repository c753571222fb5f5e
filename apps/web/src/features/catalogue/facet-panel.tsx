import type { Facet, SearchInput, SearchResult } from '@koble/catalogue/schema';
import { Choice, ChoiceGroup } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFacetNames } from './facet-names';

const SHOWN = 8;
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

/** All facets with counts; an option that was chosen stays although it has none. */
export function FacetPanel({
  search,
  facets,
  onChange,
}: {
  search: SearchInput;
  facets: SearchResult['facets'];
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  return (
    <div className="stack wide">
      {FACETS.map((facet) => (
        <FacetChoices
          key={facet}
          facet={facet}
          search={search}
          counts={facets[facet] ?? {}}
          onChange={onChange}
        />
      ))}
    </div>
  );
}

function FacetChoices({
  facet,
  search,
  counts,
  onChange,
}: {
  facet: Facet;
  search: SearchInput;
  counts: Record<string, number>;
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  const name = useFacetNames();
  const [all, setAll] = useState(false);
  const chosen: readonly string[] = search[facet];
  const options = [...new Set([...chosen, ...Object.keys(counts)])].sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1),
  );
  if (options.length === 0) return null;
  const shown = all ? options : options.filter((option, i) => i < SHOWN || chosen.includes(option));
  return (
    <ChoiceGroup legend={t(`facet.${facet}`)}>
      {shown.map((option) => (
        <Choice
          key={option}
          type="checkbox"
          label={`${name(facet, option)} (${counts[option] ?? 0})`}
          checked={chosen.includes(option)}
          onChange={() => {
            onChange({
              [facet]: chosen.includes(option)
                ? chosen.filter((one) => one !== option)
                : [...chosen, option],
            });
          }}
        />
      ))}
      {options.length > SHOWN && (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t('search.showFewer') : t('search.showAll', { count: options.length })}
        </button>
      )}
    </ChoiceGroup>
  );
}
