export type NotificationErrorCode = 'notifications.bad_token' | 'notifications.topic_twice';
