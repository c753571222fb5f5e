import type { WidgetWords } from './nb';

export const widgetEn: WidgetWords = {
  title: 'Listings from Koble',
  loading: 'Loading …',
  none: 'Nothing found right now.',
  failed: 'We could not get the listings.',
  wrong: 'The search in this page’s code is not right.',
  tryAgain: 'Try again',
  all: 'See all of them on Koble',
  kind: { role: 'Role', challenge: 'Challenge', pilot: 'Pilot', call: 'Funding call' },
};
