import type { SearchInput } from '@koble/catalogue/schema';
import { plainLine } from '@koble/kernel';
import { FEED_WORDS } from './feed-words';
import { nameOf, type PageLanguage } from './page-language';

/** A search in words, for the list of feeds that somebody reads: "Koble: sveiser · Rolle · Levanger (30 km)". */
export function searchTitle(search: SearchInput, { locale, words, names }: PageLanguage): string {
  const named = (of: Record<string, string>, ids: readonly string[]): string[] =>
    ids.map((id) => nameOf(of, id));
  const { kind, place } = search;
  const choices = [
    plainLine(search.q),
    ...(kind === null || kind === 'candidate' ? [] : [words.kind[kind]]),
    ...(place === null ? [] : [`${nameOf(names.municipalities, place)} (${search.radiusKm} km)`]),
    ...named(names.municipalities, search.municipality),
    ...named(names.skills, search.skills),
    ...named(names.occupations, search.occupations),
    ...named(names.industries, search.industry),
    ...named(words.mode, search.mode),
    ...named(words.extent, search.extent),
    ...named(words.call.purpose, search.purposes),
    ...named(words.call.instrument, search.instrument),
  ].filter((choice) => choice !== '');
  return `Koble: ${choices.length === 0 ? FEED_WORDS[locale].everything : choices.join(' · ')}`;
}
