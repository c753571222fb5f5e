import type { Facet, SearchInput, SearchResult } from '@koble/catalogue/schema';
import { Choice } from '@koble/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FACET_ORDER, useFacetNames } from './facet-names';

const SHOWN = 8;
const OPEN_AT_FIRST: readonly Facet[] = ['mode', 'extent', 'purposes', 'instrument'];

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
    <div className="facets">
      {FACET_ORDER.map((facet) => (
        <FacetChoices
          key={facet}
          facet={facet}
          chosen={search[facet]}
          counts={facets[facet] ?? {}}
          onChoose={(options) => {
            onChange({ [facet]: options });
          }}
        />
      ))}
    </div>
  );
}

function FacetChoices({
  facet,
  chosen,
  counts,
  onChoose,
}: {
  facet: Facet;
  chosen: readonly string[];
  counts: Record<string, number>;
  onChoose: (options: string[]) => void;
}) {
  const { t } = useTranslation();
  const name = useFacetNames();
  const id = useId();
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState('');
  const [open] = useState(OPEN_AT_FIRST.includes(facet) || chosen.length > 0);
  const options = [...new Set([...chosen, ...Object.keys(counts)])].sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1),
  );
  if (options.length === 0) return null;
  const matching = options.filter((option) =>
    name(facet, option).toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  const shown = all
    ? matching
    : matching.filter((option, i) => i < SHOWN || chosen.includes(option));
  return (
    <details className="facet" open={open}>
      <summary>
        {t(`facet.${facet}`)}
        {chosen.length > 0 && <span className="count">{chosen.length}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{t(`facet.${facet}`)}</legend>
        {options.length > SHOWN && (
          <input
            id={`${id}-find`}
            type="search"
            className="ds-input"
            data-size="sm"
            aria-label={t('search.findIn', { name: t(`facet.${facet}`) })}
            placeholder={t('search.find')}
            value={wanted}
            onChange={(event) => {
              setWanted(event.target.value);
            }}
          />
        )}
        {shown.map((option) => (
          <Choice
            key={option}
            type="checkbox"
            data-size="sm"
            label={
              <>
                {name(facet, option)} <span className="quiet">({counts[option] ?? 0})</span>
              </>
            }
            checked={chosen.includes(option)}
            onChange={() => {
              onChoose(
                chosen.includes(option)
                  ? chosen.filter((one) => one !== option)
                  : [...chosen, option],
              );
            }}
          />
        ))}
        {matching.length > SHOWN && (
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? t('search.showFewer') : t('search.showAll', { count: matching.length })}
          </button>
        )}
      </fieldset>
    </details>
  );
}
