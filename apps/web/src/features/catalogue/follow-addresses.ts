import { ADDRESS_NAMES } from '@koble/catalogue/address-names';
import type { SearchInput } from '@koble/catalogue/schema';
import type { Language } from '../../shared/i18n';
import { addressOf } from './search-address';

/** Where a search is read by others than people, with its choices in each address. */
export interface FollowAddresses {
  rss: string;
  json: string;
  csv: string;
  /** The element that shows the search on a page of another site. */
  embed: string;
}

/** The addresses on this origin. Feeds have an order of their own, and nothing of them has pages. */
export function followAddresses(
  search: SearchInput,
  origin: string,
  language: Language,
): FollowAddresses {
  const {
    v,
    [ADDRESS_NAMES.page]: _page,
    [ADDRESS_NAMES.sort]: sort,
    ...choices
  } = addressOf(search);
  const inLanguage = { ...choices, ...(language === 'nb' ? {} : { lang: language }) };
  // The nearest to nowhere is refused.
  const ordered = sort === 'nearest' && search.place === null ? {} : { sort };
  return {
    rss: address('/feed.rss', inLanguage),
    json: address('/feed.json', inLanguage),
    csv: address('/api/v1/listings.csv', { ...inLanguage, ...ordered }),
    embed: embedOf({ ...inLanguage, ...ordered }),
  };

  function address(path: string, params: Partial<Record<string, string>>): string {
    const url = new URL(path, origin);
    for (const [name, value] of Object.entries(params))
      if (value !== undefined) url.searchParams.set(name, value);
    return url.href;
  }

  function embedOf(params: Partial<Record<string, string>>): string {
    const attributes = Object.entries(params).flatMap(([name, value]) =>
      value === undefined ? [] : [` data-${name}="${escaped(value)}"`],
    );
    return `<script async src="${new URL('/widget.js', origin).href}"${attributes.join('')}></script>`;
  }
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
