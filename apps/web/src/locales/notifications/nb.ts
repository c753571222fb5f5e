/** Words of the list of notifications and of their settings, in bokmål; loaded with the first of their pages. */
export const notificationsNb = {
  notification: {
    title: 'Varsler',
  },
  problem: {},
};

export type NotificationWords = typeof notificationsNb;
