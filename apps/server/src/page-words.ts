import type { Locale } from '@koble/taxonomy/schema';
import { en } from '@koble/words/en';
import { nb, type Words } from '@koble/words/nb';
import { nn } from '@koble/words/nn';
import { createInstance, type TFunction } from 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: Words };
  }
}

/** Gives the words of a key with its blanks filled in, and of its forms the one for `count`. */
export type PageWords = TFunction<'words'>;

/** Of its own rather than i18next's one instance: this process answers in all three languages at once. */
const translator = createInstance({
  fallbackLng: 'nb',
  defaultNS: 'words',
  ns: ['words'],
  resources: { nb: { words: nb }, nn: { words: nn }, en: { words: en } },
  // The words are here already: nothing has to be waited for.
  initAsync: false,
  // `markup` escapes what it is given.
  interpolation: { escapeValue: false },
});
void translator.init();

/** The words that the web says the same with; in nynorsk those of bokmål where it has none, as there. */
export function pageWords(locale: Locale): PageWords {
  return translator.getFixedT(locale, 'words');
}
