import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { AccountWords } from '../locales/accounts/nb';
import type { FavouriteWords } from '../locales/favourites/nb';
import type { IntroductionWords } from '../locales/introductions/nb';
import type { Words as ShellWords } from '../locales/nb';
import type { NotificationWords } from '../locales/notifications/nb';
import type { ReportWords } from '../locales/reports/nb';
import type { ReviewWords } from '../locales/reviews/nb';

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
const REMEMBERED = 'koble.language';

type Parted = AccountWords &
  FavouriteWords &
  IntroductionWords &
  NotificationWords &
  ReportWords &
  ReviewWords;
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

/** The parts of the words that only some pages need. */
const PARTS = {
  accounts: {
    nb: async () => (await import('../locales/accounts/nb')).accountsNb,
    en: async () => (await import('../locales/accounts/en')).accountsEn,
  },
  favourites: {
    nb: async () => (await import('../locales/favourites/nb')).favouritesNb,
    nn: async () => (await import('../locales/favourites/nn')).favouritesNn,
    en: async () => (await import('../locales/favourites/en')).favouritesEn,
  },
  introductions: {
    nb: async () => (await import('../locales/introductions/nb')).introductionsNb,
    en: async () => (await import('../locales/introductions/en')).introductionsEn,
  },
  notifications: {
    nb: async () => (await import('../locales/notifications/nb')).notificationsNb,
    en: async () => (await import('../locales/notifications/en')).notificationsEn,
  },
  reports: {
    nb: async () => (await import('../locales/reports/nb')).reportsNb,
    nn: async () => (await import('../locales/reports/nn')).reportsNn,
    en: async () => (await import('../locales/reports/en')).reportsEn,
  },
  reviews: {
    nb: async () => (await import('../locales/reviews/nb')).reviewsNb,
    nn: async () => (await import('../locales/reviews/nn')).reviewsNn,
    en: async () => (await import('../locales/reviews/en')).reviewsEn,
  },
} as const;
type Part = keyof typeof PARTS;
const wantedParts = new Set<Part>();

/** Fetches the words of these parts, now and whenever the language changes; before the page that needs them is shown. */
export async function loadWords(...parts: readonly Part[]): Promise<void> {
  for (const part of parts) wantedParts.add(part);
  await addParts(currentLanguage());
}

async function addParts(language: Language): Promise<void> {
  for (const part of wantedParts) {
    const words: Partial<Record<Language, () => Promise<object>>> = PARTS[part];
    // A part that has no nynorsk of its own falls back to bokmål.
    const spoken = words[language] === undefined ? 'nb' : language;
    const read = words[spoken] ?? PARTS[part].nb;
    i18next.addResourceBundle(spoken, 'words', await read(), true);
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
  if (language === 'en') return { en: { words: (await import('../locales/en')).en } };
  const nb = { words: (await import('../locales/nb')).nb };
  return language === 'nn' ? { nb, nn: { words: (await import('../locales/nn')).nn } } : { nb };
}
