import type { AccountWords } from '@koble/words/accounts/nb';
import type { CandidateWords } from '@koble/words/candidates/nb';
import type { EqualTreatmentWords } from '@koble/words/equal-treatment/nb';
import type { IntroductionWords } from '@koble/words/introductions/nb';
import type { NotificationWords } from '@koble/words/notifications/nb';

export type PartWords = AccountWords &
  CandidateWords &
  EqualTreatmentWords &
  IntroductionWords &
  NotificationWords;

type ReadWords = () => Promise<object>;
/** A part that has no nynorsk falls back to bokmål. */
type InLanguages = Record<'nb' | 'en', ReadWords> & { nn?: ReadWords };

/** The parts of the words that only some pages need. */
const PARTS = {
  accounts: {
    nb: async () => (await import('@koble/words/accounts/nb')).accountsNb,
    en: async () => (await import('@koble/words/accounts/en')).accountsEn,
  },
  candidates: {
    nb: async () => (await import('@koble/words/candidates/nb')).candidatesNb,
    nn: async () => (await import('@koble/words/candidates/nn')).candidatesNn,
    en: async () => (await import('@koble/words/candidates/en')).candidatesEn,
  },
  equalTreatment: {
    nb: async () => (await import('@koble/words/equal-treatment/nb')).equalTreatmentNb,
    nn: async () => (await import('@koble/words/equal-treatment/nn')).equalTreatmentNn,
    en: async () => (await import('@koble/words/equal-treatment/en')).equalTreatmentEn,
  },
  introductions: {
    nb: async () => (await import('@koble/words/introductions/nb')).introductionsNb,
    en: async () => (await import('@koble/words/introductions/en')).introductionsEn,
  },
  notifications: {
    nb: async () => (await import('@koble/words/notifications/nb')).notificationsNb,
    en: async () => (await import('@koble/words/notifications/en')).notificationsEn,
  },
} as const satisfies Record<string, InLanguages>;
export type Part = keyof typeof PARTS;

/** The words of a part in this language, and the language they are in. */
export async function readPart(
  part: Part,
  language: 'nb' | 'nn' | 'en',
): Promise<{ spoken: string; words: object }> {
  const languages: InLanguages = PARTS[part];
  const read = languages[language];
  return read === undefined
    ? { spoken: 'nb', words: await languages.nb() }
    : { spoken: language, words: await read() };
}
