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
  switch (message.kind) {
    case 'saved_searches':
    case 'searches_end':
      return { subscriberId: message.subscriberId, topic: 'searches' };
    case 'notifications': {
      const [topic, ...others] = new Set(message.items.map((item) => item.topic));
      const all = topic === undefined || others.length > 0;
      return personId === null ? null : { personId, topic: all ? 'all' : topic };
    }
    default:
      return null;
  }
}

/** What lets a mail program show its own button (RFC 8058): it posts to the address, and nothing is asked. */
export function stopHeaders(url: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
