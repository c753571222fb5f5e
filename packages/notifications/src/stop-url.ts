import type { MailMessage } from './mail-message';
import { stopToken, type Stop } from './stop-token';

/**
 * The address that ends mails such as this one: those of its topic, or all where it has several. Null for a mail that somebody
 * asked for, which has nothing to end.
 */
export function stopUrl(
  message: MailMessage,
  { personId, secret, baseUrl }: { personId: string | null; secret: string; baseUrl: string },
): string | null {
  const stop = stopOf(message, personId);
  return stop && new URL(`/api/mail/stop/${stopToken(secret, stop)}`, baseUrl).href;
}

function stopOf(message: MailMessage, personId: string | null): Stop | null {
  if ('subscriberId' in message) return { subscriberId: message.subscriberId, topic: 'searches' };
  if (message.kind !== 'notifications' || personId === null) return null;
  const [topic, ...others] = new Set(message.items.map((item) => item.topic));
  return { personId, topic: topic === undefined || others.length > 0 ? 'all' : topic };
}

/** What lets a mail program show its own button (RFC 8058): it posts to the address, and nothing is asked. */
export function stopHeaders(url: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
