import type { RatingWords } from './nb';

export const ratingsNn: RatingWords = {
  rating: {
    title: 'Det bedriftene seier etterpå',
    few: 'For få vurderingar enno.',
    count_one: '{{count}} vurdering frå ei bedrift',
    count_other: '{{count}} vurderingar frå bedrifter',
    of: '{{mean}} av 5',
    result: 'Resultatet',
    cooperation: 'Samarbeidet',
    again: 'Ville gjort det igjen',
    help: 'Snittet blir vist frå tre vurderingar av ferdige pilotar. Ingen andre ser kva den einskilde svara.',
  },
};
