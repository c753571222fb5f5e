/** Words of introductions, from the first interest to what came of it, in bokmål; loaded with the first of their pages. */
export const introductionsNb = {
  introduction: {
    title: 'Henvendelse',
  },
  problem: {},
};

export type IntroductionWords = typeof introductionsNb;
