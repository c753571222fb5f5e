import type { NotificationData, NotificationKind } from './notification-kinds';
import type { NotificationTopic } from './notification-topics';

/** Somebody who is told, as a member of an organisation or as themself. */
export interface Recipient {
  personId: string;
  organisationId: string | null;
}

/** What is told to whom. */
export interface Notice {
  topic: NotificationTopic;
  kind: NotificationKind;
  introductionId: string | null;
  data: NotificationData;
  recipients: readonly Recipient[];
}

export const NO_DATA: NotificationData = { title: null, organisation: null, on: null, at: null };
