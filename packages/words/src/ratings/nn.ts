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
    help: 'Snittet blir vist når tre bedrifter har vurdert kvar sin ferdige pilot, og blir rekna om for kvar tredje. Ingen andre ser kva den einskilde svara.',
  },
};
