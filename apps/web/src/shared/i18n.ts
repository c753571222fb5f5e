import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Words as ShellWords } from '@koble/words/nb';
import { readPart, type Part, type PartWords } from './word-parts';

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
const REMEMBERED = 'koble.language';

/** All words; those of a part are there once `loadWords` has fetched them. Their problems are looked up by code. */
type Words = ShellWords & Omit<PartWords, 'problem'>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: Words };
  }
}

/** Loads the words of the page's language before anything is shown. Nynorsk falls back to bokmål, word by word. */
export async function startI18n(): Promise<void> {
  const language = wantedLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nb',
    defaultNS: 'words',
    ns: ['words'],
    resources: await wordsOf(language),
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

/** Changes the language and keeps it for next time. */
export async function changeLanguage(language: Language): Promise<void> {
  // First: whoever goes to another page before the words have come has chosen all the same.
  localStorage.setItem(REMEMBERED, language);
  for (const [name, { words }] of Object.entries(await wordsOf(language)))
    i18next.addResourceBundle(name, 'words', words);
  await addParts(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The parts that pages have asked for. */
const wantedParts = new Set<Part>();

/** Fetches the words of these parts, now and whenever the language changes; before the page that needs them is shown. */
export async function loadWords(...parts: readonly Part[]): Promise<void> {
  for (const part of parts) wantedParts.add(part);
  await addParts(currentLanguage());
}

async function addParts(language: Language): Promise<void> {
  for (const part of wantedParts) {
    for (const [spoken, words] of Object.entries(await readPart(part, language)))
      i18next.addResourceBundle(spoken, 'words', words, true);
  }
}

export function currentLanguage(): Language {
  return languageOf(i18next.language) ?? 'nb';
}

function wantedLanguage(): Language {
  return (
    languageOf(new URLSearchParams(location.search).get('lang')) ??
    languageOf(localStorage.getItem(REMEMBERED)) ??
    'nb'
  );
}

/** The language of a code, if we have it. */
export function languageOf(text: string | null): Language | undefined {
  return LANGUAGES.find((language) => language === text);
}

async function wordsOf(language: Language): Promise<Record<string, { words: object }>> {
  if (language === 'en') return { en: { words: (await import('@koble/words/en')).en } };
  const nb = { words: (await import('@koble/words/nb')).nb };
  return language === 'nn' ? { nb, nn: { words: (await import('@koble/words/nn')).nn } } : { nb };
}
