import type { RatingWords } from './nb';

export const ratingsEn: RatingWords = {
  rating: {
    title: 'What companies say afterwards',
    few: 'Too few reviews yet.',
    count_one: '{{count}} review by a company',
    count_other: '{{count}} reviews by companies',
    of: '{{mean}} of 5',
    result: 'The result',
    cooperation: 'The cooperation',
    again: 'Would do it again',
    help: 'The mean is shown when three companies have reviewed a finished pilot each, and counted anew for every third. Nobody else sees what one company answered.',
  },
};
