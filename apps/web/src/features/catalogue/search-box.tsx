import type { SearchInput } from '@koble/catalogue/schema';
import { Button, Combobox, Icon, Select, type ComboboxGroup } from '@koble/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { currentLanguage } from '../../shared/i18n';
import { useNames } from '../../shared/names';
import { useLater } from '../../shared/use-later';
import { RADII } from './search-address';

const SHORTEST = 2;
const GROUPS = ['occupation', 'skill', 'organisation', 'call'] as const;

/** The words, the place and the distance. What was typed stands first among the suggestions. */
export function SearchBox({
  search,
  onSearch,
}: {
  search: SearchInput;
  onSearch: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState(search.q);
  // The address may change under the field: the browser's back, a chip, another spelling.
  const [searched, setSearched] = useState(search.q);
  if (searched !== search.q) {
    setSearched(search.q);
    setTyped(search.q);
  }
  const groups = useSuggestions(typed, search.q);
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch({ q: typed.trim() });
      }}
    >
      <Combobox
        id={`${id}-q`}
        label={t('search.label')}
        type="search"
        maxLength={200}
        freeText={t('search.freeText', { q: typed.trim() })}
        value={typed}
        groups={groups}
        onType={setTyped}
        onChoose={(option) => {
          const q = option?.text ?? typed.trim();
          setTyped(q);
          onSearch({ q });
        }}
      />
      <Where
        id={id}
        search={search}
        onChange={(changed) => {
          onSearch({ q: typed.trim(), ...changed });
        }}
      />
      <Button type="submit">
        <Icon name="search" />
        {t('search.button')}
      </Button>
    </form>
  );
}

function Where({
  id,
  search,
  onChange,
}: {
  id: string;
  search: SearchInput;
  onChange: (changed: Partial<SearchInput>) => void;
}) {
  const { t } = useTranslation();
  const { municipalities } = useNames();
  const places = Object.entries(municipalities).sort(([, a], [, b]) => a.localeCompare(b, 'nb'));
  return (
    <>
      <Select
        id={`${id}-place`}
        label={t('search.place')}
        value={search.place ?? ''}
        options={[
          { value: '', text: t('search.anywhere') },
          ...places.map(([value, text]) => ({ value, text })),
        ]}
        onChange={(event) => {
          onChange({ place: event.target.value === '' ? null : event.target.value });
        }}
      />
      <Select
        id={`${id}-radius`}
        label={t('search.radius')}
        disabled={search.place === null}
        value={search.radiusKm}
        options={RADII.map((km) => ({ value: String(km), text: t('search.km', { km }) }))}
        onChange={(event) => {
          onChange({ radiusKm: RADII.find((km) => km === Number(event.target.value)) ?? 30 });
        }}
      />
    </>
  );
}

/** Suggestions for what is being typed, under their headings; none for what has been searched already. */
function useSuggestions(typed: string, searched: string): ComboboxGroup[] {
  const { t } = useTranslation();
  const q = useLater(typed.trim().slice(0, 60));
  const asked = q.length >= SHORTEST && q !== searched;
  const { data = [] } = useQuery(
    api.catalogue.suggest.queryOptions(
      { q, locale: currentLanguage() },
      { enabled: asked, placeholderData: keepPreviousData },
    ),
  );
  if (!asked || typed.trim().length < SHORTEST) return [];
  return GROUPS.map((group) => ({
    label: t(`group.${group}`),
    options: data.filter((one) => one.group === group),
  }));
}
