import type { NotificationWords } from './nb';

export const notificationsEn: NotificationWords = {
  notification: {
    title: 'Notifications',
  },
  problem: {},
};
