/** What somebody can choose to hear of. The words for each are the web's. */
export const NOTIFICATION_TOPICS = [
  'interest',
  'answer',
  'message',
  'meeting',
  'reminder',
  'organisation',
  'profile',
  'favourite',
  'supply',
  'case',
  'plan',
] as const;
export type NotificationTopic = (typeof NOTIFICATION_TOPICS)[number];

export const MAIL_MODES = ['now', 'daily', 'weekly', 'off'] as const;
export type MailMode = (typeof MAIL_MODES)[number];

/** How somebody hears of a topic. */
export interface Preference {
  inApp: boolean;
  mail: MailMode;
}

/** What holds until somebody has chosen. What one has to answer comes at once; what is only a nudge waits for the morning. */
export const DEFAULT_PREFERENCES: Readonly<Record<NotificationTopic, Preference>> = {
  interest: { inApp: true, mail: 'now' },
  answer: { inApp: true, mail: 'now' },
  message: { inApp: true, mail: 'now' },
  meeting: { inApp: true, mail: 'now' },
  reminder: { inApp: true, mail: 'daily' },
  organisation: { inApp: true, mail: 'now' },
  profile: { inApp: true, mail: 'now' },
  favourite: { inApp: true, mail: 'daily' },
  supply: { inApp: true, mail: 'daily' },
  case: { inApp: true, mail: 'now' },
  plan: { inApp: true, mail: 'now' },
};
