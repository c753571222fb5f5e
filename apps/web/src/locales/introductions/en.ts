import type { IntroductionWords } from './nb';

export const introductionsEn: IntroductionWords = {
  introduction: {
    title: 'Introduction',
  },
  problem: {},
};
