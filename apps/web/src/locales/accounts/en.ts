import type { AccountWords } from './nb';

export const accountsEn: AccountWords = {
  account: {
    title: 'Your account',
  },
  problem: {},
};
