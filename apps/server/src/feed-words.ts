import type { Locale } from '@koble/taxonomy/schema';

interface FeedWords {
  about: string;
  everything: string;
}

/** What a feed says of itself. */
export const FEED_WORDS: Record<Locale, FeedWords> = {
  nb: {
    about: 'Roller, utfordringer, piloter og støtteordninger som er åpne nå, de nyeste først.',
    everything: 'Alt som er åpent',
  },
  nn: {
    about: 'Roller, utfordringar, pilotar og støtteordningar som er opne no, dei nyaste først.',
    everything: 'Alt som er ope',
  },
  en: {
    about: 'Roles, challenges, pilots and funding calls that are open now, the newest first.',
    everything: 'Everything that is open',
  },
};
