import type { FavouriteWords } from './nb';

export const favouritesEn: FavouriteWords = {
  saved: {
    title: 'Saved',
    at: 'Saved {{date}}',
    onDevice:
      'This is saved on this device only. When you sign in we move it to your account, and you hear of deadlines and changes.',
    none: 'You have not saved anything yet.',
    noneHelp:
      'Press the heart beside a role, a challenge, a pilot or a funding scheme, and you find it again here.',
    order: { saved: 'Newest first', deadline: 'Deadline first' },
    deadline_one: 'Deadline {{date}}, {{count}} day left',
    deadline_other: 'Deadline {{date}}, {{count}} days left',
    amount: {
      role: '{{amount}}',
      challenge: 'Can pay {{amount}}',
      pilot: 'Price {{amount}}',
      call: 'Up to {{amount}}',
    },
    gone: 'This cannot be seen right now. It may be paused or taken away.',
    others: {
      role: 'See other roles',
      challenge: 'See other challenges',
      pilot: 'See other pilots',
      call: 'See other funding schemes',
    },
    likes: 'See similar',
    remove: 'Remove',
    removed: '“{{title}}” is removed.',
    undo: 'Undo',
  },
  problem: {},
};
