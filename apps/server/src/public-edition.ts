import type { Edition } from '@koble/feeds';
import { addressIn, type PageLanguage } from './page-language';
import { pathOf } from './page-path';

/** What is told outside in a language of the pages, with whole addresses. */
export function publicEdition(language: PageLanguage, baseUrl: string): Edition {
  const { locale, names, t } = language;
  return {
    locale,
    names,
    kinds: t('kind', { returnObjects: true }),
    urlOf: ({ kind, sourceId }) =>
      new URL(addressIn(language, pathOf(kind, sourceId)), baseUrl).href,
  };
}
