/** Words of the pages about one's account and organisation, in bokmål; loaded with the first of them. */
export const accountsNb = {
  account: {
    title: 'Kontoen din',
  },
  problem: {},
};

export type AccountWords = typeof accountsNb;
