import { useQuery } from '@tanstack/react-query';
import type { TaxonomyNames } from '@koble/taxonomy/schema';
import { useTranslation } from 'react-i18next';
import { api } from './api';
import { currentLanguage } from './i18n';

const NONE: TaxonomyNames = {
  skills: {},
  certificates: [],
  languages: [],
  occupations: {},
  occupationGroups: {},
  municipalities: {},
  districts: {},
  industries: {},
};

/** The taxonomy's names in the page's language; empty until they have come. They change with a release alone. */
export function useNames(): TaxonomyNames {
  useTranslation();
  const { data } = useQuery(
    api.taxonomy.names.queryOptions({ locale: currentLanguage() }, { staleTime: Infinity }),
  );
  return data ?? NONE;
}

/** The name of an id, or the id itself where there is none. */
export function nameOf(names: Record<string, string>, id: string): string {
  return names[id] ?? id;
}
