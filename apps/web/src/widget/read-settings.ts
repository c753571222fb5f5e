import { ADDRESS_NAMES } from '@koble/catalogue/address-names';
import { widgetEn } from '@koble/words/widget/en';
import { widgetNb, type WidgetWords } from '@koble/words/widget/nb';
import { widgetNn } from '@koble/words/widget/nn';

const WORDS = { nb: widgetNb, nn: widgetNn, en: widgetEn } as const;
type Language = keyof typeof WORDS;
const SHOWN = 5;
const MOST = 25;

export interface Settings {
  language: Language;
  words: WidgetWords;
  /** So many listings are shown at most. */
  count: number;
  /** Where the listings are read, and where people see all of them. */
  listingsUrl: string;
  allUrl: string;
}

/**
 * What the attributes of the script ask for: `data-count`, `data-lang`, and every choice of a search under the name it has in
 * the search page's address (`data-q`, `data-type`, `data-sted` …). Without words and order the newest come first.
 */
export function readSettings({
  dataset,
  src,
}: Pick<HTMLScriptElement, 'dataset' | 'src'>): Settings {
  const { count: wanted = '', lang } = dataset;
  const language: Language = lang === 'nn' || lang === 'en' ? lang : 'nb';
  const search = new URLSearchParams();
  for (const name of Object.values(ADDRESS_NAMES)) {
    const value = dataset[name]?.trim() ?? '';
    if (value !== '' && name !== ADDRESS_NAMES.page) search.set(name, value);
  }
  if (!search.has('q') && !search.has('sort')) search.set('sort', 'newest');
  if (language !== 'nb') search.set('lang', language);
  return {
    language,
    words: WORDS[language],
    count: /^\d{1,2}$/.test(wanted) ? Math.min(MOST, Math.max(1, Number(wanted))) : SHOWN,
    listingsUrl: new URL(`/api/v1/listings?${search.toString()}`, src).href,
    allUrl: new URL(`/sok?${search.toString()}`, src).href,
  };
}
