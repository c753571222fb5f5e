import type { SearchInput } from '@koble/catalogue/schema';
import { Button } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { currentLanguage } from '../../shared/i18n';
import { useNames } from '../../shared/names';

const RADII: readonly SearchInput['radiusKm'][] = [10, 20, 30, 50, 75, 100, 150];
const SHORTEST = 2;

/** The words, the place and the distance. Suggestions come as one types; what was typed is always what is searched. */
export function SearchBox({
  search,
  onSearch,
}: {
  search: SearchInput;
  onSearch: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const id = useId();
  const [typed, setTyped] = useState(search.q);
  const { data: suggestions = [] } = useQuery(
    api.catalogue.suggest.queryOptions(
      { q: typed.slice(0, 60).trim(), locale: currentLanguage() },
      { enabled: typed.trim().length >= SHORTEST && typed !== search.q },
    ),
  );
  const places = Object.entries(names.municipalities).sort(([, a], [, b]) =>
    a.localeCompare(b, 'nb'),
  );
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch({ q: typed.trim() });
      }}
    >
      <div className="ds-field">
        <label className="ds-label" data-weight="medium" htmlFor={`${id}-q`}>
          {t('search.label')}
        </label>
        <input
          id={`${id}-q`}
          type="search"
          className="ds-input"
          value={typed}
          maxLength={200}
          autoComplete="off"
          list={`${id}-suggestions`}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((one) => (
            <option key={`${one.group} ${one.id}`} value={one.text}>
              {t(`group.${one.group}`)}
            </option>
          ))}
        </datalist>
      </div>
      <div className="ds-field">
        <label className="ds-label" data-weight="medium" htmlFor={`${id}-place`}>
          {t('search.place')}
        </label>
        <select
          id={`${id}-place`}
          className="ds-input"
          value={search.place ?? ''}
          onChange={(event) => {
            onSearch({
              q: typed.trim(),
              place: event.target.value === '' ? null : event.target.value,
            });
          }}
        >
          <option value="">{t('search.anywhere')}</option>
          {places.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="ds-field">
        <label className="ds-label" data-weight="medium" htmlFor={`${id}-radius`}>
          {t('search.radius')}
        </label>
        <select
          id={`${id}-radius`}
          className="ds-input"
          disabled={search.place === null}
          value={search.radiusKm}
          onChange={(event) => {
            onSearch({ radiusKm: RADII.find((km) => km === Number(event.target.value)) ?? 30 });
          }}
        >
          {RADII.map((km) => (
            <option key={km} value={km}>
              {t('search.km', { km })}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit">{t('search.button')}</Button>
    </form>
  );
}
