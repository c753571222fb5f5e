import type { Locale } from '@koble/taxonomy/schema';
import type { DeclineReason } from './schema';

/** Why somebody says no; `gone` where the person has left Koble, and `profile_removed` where they have taken their profile away. */
export type DeclineWhy = DeclineReason | 'gone' | 'profile_removed';

interface Words {
  thanks: (title: string) => string;
  why: Record<DeclineWhy, string>;
  wish: string;
}

/** Written so that a company, a laboratory and a person can send them alike. */
const NB: Words = {
  thanks: (title) => `Takk for henvendelsen om «${title}».`,
  why: {
    missing_requirement: 'Svaret er nei denne gangen, fordi et av kravene ikke er oppfylt.',
    capacity: 'Svaret er nei denne gangen, fordi det ikke er kapasitet nå.',
    timing: 'Svaret er nei denne gangen, fordi tidspunktet ikke passer.',
    place: 'Svaret er nei denne gangen, fordi stedet ikke passer.',
    price: 'Svaret er nei denne gangen, fordi prisen ikke passer.',
    already_solved: 'Svaret er nei, fordi dette allerede er løst på en annen måte.',
    unclear: 'Svaret er nei denne gangen, fordi det var uklart hva dette ville innebære.',
    other: 'Svaret er nei denne gangen.',
    gone: 'Den andre siden bruker ikke Koble lenger, og henvendelsen er derfor avsluttet.',
    profile_removed: 'Profilen er tatt bort, og henvendelsen er derfor avsluttet.',
  },
  wish: 'Lykke til videre.',
};
const EN: Words = {
  thanks: (title) => `Thank you for your enquiry about “${title}”.`,
  why: {
    missing_requirement: 'The answer is no this time, because one of the requirements is not met.',
    capacity: 'The answer is no this time, because there is no capacity now.',
    timing: 'The answer is no this time, because the time does not suit.',
    place: 'The answer is no this time, because the place does not suit.',
    price: 'The answer is no this time, because the price does not suit.',
    already_solved: 'The answer is no, because this has already been solved in another way.',
    unclear: 'The answer is no this time, because it was unclear what this would involve.',
    other: 'The answer is no this time.',
    gone: 'The other side does not use Koble any more, and the enquiry has therefore been closed.',
    profile_removed: 'The profile has been removed, and the enquiry has therefore been closed.',
  },
  wish: 'We wish you the best of luck.',
};

/** Nynorsk readers get bokmål until somebody has written theirs. */
const WORDS: Record<Locale, Words> = { nb: NB, nn: NB, en: EN };

/** A polite no in the reader's language, about what is called this. */
export function declineText({
  why,
  title,
  locale,
}: {
  why: DeclineWhy;
  title: string;
  locale: Locale;
}): string {
  const words = WORDS[locale];
  return `${words.thanks(title)} ${words.why[why]} ${words.wish}`;
}
