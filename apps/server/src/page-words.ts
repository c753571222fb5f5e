import type { Locale } from '@koble/taxonomy/schema';
import { en } from '@koble/words/en';
import { nb, type Words } from '@koble/words/nb';
import { nn } from '@koble/words/nn';
import { rulesEn } from '@koble/words/rules/en';
import { rulesNb, type RuleWords } from '@koble/words/rules/nb';
import { rulesNn } from '@koble/words/rules/nn';
import { createInstance, type TFunction } from 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: Words & Pick<RuleWords, 'rule' | 'county'> };
  }
}

/** Gives the words of a key with its blanks filled in, and of its forms the one for `count`. */
export type PageWords = TFunction<'words'>;

/** Of its own rather than i18next's one instance: this process answers in all three languages at once. */
const translator = createInstance({
  fallbackLng: 'nb',
  defaultNS: 'words',
  ns: ['words'],
  resources: {
    nb: { words: withRules(nb, rulesNb) },
    nn: { words: withRules(nn, rulesNn) },
    en: { words: withRules(en, rulesEn) },
  },
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

/** The web's words with those of the rules, which the web loads with the pages that need them. */
function withRules<Of extends { rule?: object | undefined }>(words: Of, rules: RuleWords) {
  return { ...words, rule: { ...words.rule, ...rules.rule }, county: rules.county };
}
