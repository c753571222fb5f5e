import { useQuery } from '@tanstack/react-query';
import type { TaxonomyNames } from '@koble/taxonomy/schema';
import { useTranslation } from 'react-i18next';
import { api, queryClient } from './api';
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

/** The taxonomy's names in the page's language; empty until they have come. */
export function useNames(): TaxonomyNames {
  useTranslation();
  const { data } = useQuery(namesQuery());
  return data ?? NONE;
}

/** Fetches the names before something is drawn with them; where they cannot be had, it is drawn without. */
export async function fetchNames(): Promise<void> {
  await queryClient.query(namesQuery()).catch(() => undefined);
}

/** They change with a release alone. */
function namesQuery() {
  return api.taxonomy.names.queryOptions({ locale: currentLanguage() }, { staleTime: Infinity });
}

/** The name of an id, or the id itself where there is none. */
export function nameOf(names: Record<string, string>, id: string): string {
  return names[id] ?? id;
}
