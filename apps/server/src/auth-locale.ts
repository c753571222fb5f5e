/** The first language of an `accept-language` that the pages are written in; else Bokmål. */
export function localeOf(acceptLanguage: string | null | undefined): 'nb' | 'nn' | 'en' {
  for (const range of (acceptLanguage ?? '').split(',')) {
    const language = range.split(/[-;]/)[0]?.trim().toLowerCase();
    if (language === 'nn' || language === 'en') return language;
    if (language === 'nb' || language === 'no') return 'nb';
  }
  return 'nb';
}
