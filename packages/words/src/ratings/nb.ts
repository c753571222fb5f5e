/** Words of what companies think of a partner's pilots, in bokmål; loaded with the pages that show it. */
export const ratingsNb = {
  rating: {
    title: 'Det bedriftene sier etterpå',
    few: 'For få vurderinger ennå.',
    count_one: '{{count}} vurdering fra en bedrift',
    count_other: '{{count}} vurderinger fra bedrifter',
    of: '{{mean}} av 5',
    result: 'Resultatet',
    cooperation: 'Samarbeidet',
    again: 'Ville gjort det igjen',
    help: 'Snittet vises når tre bedrifter har vurdert hver sin ferdige pilot, og regnes om for hver tredje. Ingen andre ser hva den enkelte svarte.',
  },
};

export type RatingWords = typeof ratingsNb;
