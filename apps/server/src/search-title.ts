import type { SearchInput } from '@koble/catalogue/schema';
import { plainLine } from '@koble/kernel';
import { FEED_WORDS } from './feed-words';
import { nameOf, type PageLanguage } from './page-language';

/** A search in words, for the list of feeds that somebody reads: "Koble: sveiser · Rolle · Levanger (30 km)". */
export function searchTitle(search: SearchInput, { locale, t, names }: PageLanguage): string {
  const named = (of: Record<string, string>, ids: readonly string[]): string[] =>
    ids.map((id) => nameOf(of, id));
  const { kind, place } = search;
  const choices = [
    plainLine(search.q),
    ...(kind === null || kind === 'candidate' ? [] : [t(`kind.${kind}`)]),
    ...(place === null ? [] : [`${nameOf(names.municipalities, place)} (${search.radiusKm} km)`]),
    ...named(names.municipalities, search.municipality),
    ...named(names.skills, search.skills),
    ...named(names.occupations, search.occupations),
    ...named(names.industries, search.industry),
    ...named(t('mode', { returnObjects: true }), search.mode),
    ...named(t('extent', { returnObjects: true }), search.extent),
    ...named(t('purpose', { returnObjects: true }), search.purposes),
    ...named(t('instrument', { returnObjects: true }), search.instrument),
  ].filter((choice) => choice !== '');
  return `Koble: ${choices.length === 0 ? FEED_WORDS[locale].everything : choices.join(' · ')}`;
}
