import { taxonomy } from '@koble/taxonomy';
import type { Locale, TaxonomyNames } from '@koble/taxonomy/schema';
import { pageWords, type PageWords } from './page-words';

const ZONE = 'Europe/Oslo';

/** A language as a page is written in it: its words, the taxonomy's names, dates and amounts as the web writes them. */
export interface PageLanguage {
  locale: Locale;
  /** The words of a key, as in the web. */
  t: PageWords;
  names: TaxonomyNames;
  /** A day or a moment as a date in Norway: "2. oktober 2026". */
  date(text: string): string;
  /** A month, "2027-03", as "mars 2027". */
  month(text: string): string;
  /** A moment with the clock, for deadlines. */
  moment(text: string): string;
  /** Øre as whole kroner: "1 234 567 kr" or "NOK 1,234,567". */
  money(ore: number): string;
}

/** Made once: a page is written from it in far less time than the names and the formats are made. */
const LANGUAGES: Record<Locale, PageLanguage> = {
  nb: languageOf('nb'),
  nn: languageOf('nn'),
  en: languageOf('en'),
};

export function pageLanguage(locale: Locale): PageLanguage {
  return LANGUAGES[locale];
}

function languageOf(locale: Locale): PageLanguage {
  const region = locale === 'en' ? 'en-GB' : 'nb-NO';
  const day = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: ZONE });
  const clock = new Intl.DateTimeFormat(region, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: ZONE,
  });
  const months = new Intl.DateTimeFormat(region, { month: 'long', year: 'numeric' });
  const whole = new Intl.NumberFormat(region, { maximumFractionDigits: 0 });
  return {
    locale,
    t: pageWords(locale),
    names: taxonomy.namesIn(locale),
    date: (text) => day.format(new Date(text)),
    month: (text) => months.format(new Date(`${text}-15T12:00:00Z`)),
    moment: (text) => clock.format(new Date(text)),
    money: (ore) => {
      const kroner = whole.format(ore / 100);
      return locale === 'en' ? `NOK ${kroner}` : `${kroner} kr`;
    },
  };
}

/** The name of an id, or the id itself where there is none. */
export function nameOf(names: Record<string, string>, id: string): string {
  return names[id] ?? id;
}

/** An address of the web that keeps the language it was opened in. */
export function addressIn(
  { locale }: PageLanguage,
  path: string,
  search: Record<string, string> = {},
): string {
  const params = new URLSearchParams({ ...search, ...(locale === 'nb' ? {} : { lang: locale }) });
  return params.size === 0 ? path : `${path}?${params.toString()}`;
}
