import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { AccountWords } from '@koble/words/accounts/nb';
import type { AlertWords } from '@koble/words/alerts/nb';
import type { IntroductionWords } from '@koble/words/introductions/nb';
import type { Words as ShellWords } from '@koble/words/nb';
import type { NotificationWords } from '@koble/words/notifications/nb';

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
const REMEMBERED = 'koble.language';

type Parted = AccountWords & AlertWords & IntroductionWords & NotificationWords;
/** All words; those of a part are there once `loadWords` has fetched them. Their problems are looked up by code. */
type Words = ShellWords & Omit<Parted, 'problem'>;

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

/** Where the words of a part are, by language. Nynorsk falls back to bokmål where it has none of its own yet. */
interface PartedWords {
  nb: () => Promise<object>;
  nn?: () => Promise<object>;
  en: () => Promise<object>;
}

/** The parts of the words that only some pages need. */
const PARTS = {
  accounts: {
    nb: async () => (await import('@koble/words/accounts/nb')).accountsNb,
    en: async () => (await import('@koble/words/accounts/en')).accountsEn,
  },
  alerts: {
    nb: async () => (await import('@koble/words/alerts/nb')).alertsNb,
    nn: async () => (await import('@koble/words/alerts/nn')).alertsNn,
    en: async () => (await import('@koble/words/alerts/en')).alertsEn,
  },
  introductions: {
    nb: async () => (await import('@koble/words/introductions/nb')).introductionsNb,
    en: async () => (await import('@koble/words/introductions/en')).introductionsEn,
  },
  notifications: {
    nb: async () => (await import('@koble/words/notifications/nb')).notificationsNb,
    en: async () => (await import('@koble/words/notifications/en')).notificationsEn,
  },
} as const satisfies Record<string, PartedWords>;
type Part = keyof typeof PARTS;
const wantedParts = new Set<Part>();

/** Fetches the words of these parts, now and whenever the language changes; before the page that needs them is shown. */
export async function loadWords(...parts: readonly Part[]): Promise<void> {
  for (const part of parts) wantedParts.add(part);
  await addParts(currentLanguage());
}

async function addParts(language: Language): Promise<void> {
  const spoken = language === 'nn' ? (['nb', 'nn'] as const) : [language];
  for (const part of wantedParts) for (const one of spoken) await addPart(PARTS[part], one);
}

async function addPart(words: PartedWords, language: Language): Promise<void> {
  const read = words[language];
  if (read !== undefined) i18next.addResourceBundle(language, 'words', await read(), true);
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
