import type { Message } from '@koble/introductions/schema';

/** The first message that the reader has not seen, where so many of others' are unread; undefined where there is none. */
export function firstUnread(messages: readonly Message[], unread: number): string | undefined {
  if (unread === 0) return undefined;
  return messages.filter(({ mine }) => !mine).at(-unread)?.id;
}
