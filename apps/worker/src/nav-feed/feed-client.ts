import { FeedPage } from './feed-entry';
import { FeedError, readRetryAfter } from './feed-error';

/** What is known of a page from before: unchanged since, it is not sent again. */
export interface KnownPage {
  etag: string | null;
  lastModified: string | null;
}

/** A page that has changed; its addresses are whole. */
export interface ChangedPage extends KnownPage {
  /** Its own address, which differs from the one asked for where that says "the first". */
  address: string;
  next: string | null;
  items: FeedPage['items'];
}

export interface FeedClient {
  /** @throws FeedError when it does not answer, or with something else than a page */
  page(address: string, known: KnownPage): Promise<ChangedPage | 'unchanged'>;
  /**
   * An entry as the feed writes it, by its address in a page; 'gone' when there is none.
   *
   * @throws FeedError when it does not answer
   */
  entry(address: string): Promise<{ value: unknown } | 'gone'>;
}

/** A feed by its address. Without a token of one's own the public one is asked for. */
export interface FeedAccess {
  url: string;
  token?: string | undefined;
  /** How long an answer may take, until its last byte. */
  timeoutMs?: number;
  stop?: AbortSignal;
}

const TIMEOUT_MS = 20_000;
const GONE: readonly number[] = [404, 410];

/** Asks NAV's feed, one request after the other. The public token is fetched once, and anew when it is refused: NAV changes it. */
export function openFeedClient({
  url,
  token: own,
  timeoutMs = TIMEOUT_MS,
  stop,
}: FeedAccess): FeedClient {
  let token = own;

  async function send(address: string, headers: Record<string, string>): Promise<Response> {
    const timeout = AbortSignal.timeout(timeoutMs);
    return fetch(address, {
      headers: { ...headers, 'user-agent': 'Koble' },
      // A redirect could lead to another host.
      redirect: 'error',
      signal: stop === undefined ? timeout : AbortSignal.any([timeout, stop]),
    }).catch((cause: unknown) => {
      throw unanswered(address, cause);
    });
  }

  /** NAV gives a public token in a line of text; a feed without one needs none. */
  async function publicToken(): Promise<string | undefined> {
    const answer = await send(new URL('/api/publicToken', url).href, {}).catch(() => undefined);
    if (answer?.ok !== true) return undefined;
    return /[\w-]+\.[\w-]+\.[\w-]+/.exec(await answer.text().catch(() => ''))?.[0];
  }

  async function get(address: string, headers: Record<string, string> = {}): Promise<Response> {
    token ??= await publicToken();
    const asked = token;
    const ask = () =>
      send(address, {
        ...headers,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      });
    const answer = await ask();
    if (answer.status !== 401 || own !== undefined) return answer;
    await answer.body?.cancel();
    token = await publicToken();
    return token === asked ? answer : ask();
  }

  return {
    async page(address, { etag, lastModified }) {
      const answer = await get(address, {
        ...(etag === null ? {} : { 'if-none-match': etag }),
        ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
      });
      if (answer.status === 304) return 'unchanged';
      const page = FeedPage.safeParse(await jsonOf(answer, address));
      if (!page.success) throw new FeedError(`${address} is no page of the feed`);
      const { feed_url: self, next_url: next, items } = page.data;
      return {
        address: self ? addressIn(url, self) : address,
        next: next ? addressIn(url, next) : null,
        items,
        etag: answer.headers.get('etag'),
        lastModified: answer.headers.get('last-modified'),
      };
    },
    async entry(address) {
      const answer = await get(addressIn(url, address));
      if (!GONE.includes(answer.status)) return { value: await jsonOf(answer, address) };
      await answer.body?.cancel();
      return 'gone';
    },
  };
}

/** An address that a feed names, which is one of its own: no other host gets the token, or is asked for what it may keep to itself. */
function addressIn(feed: string, named: string): string {
  const address = URL.canParse(named, feed) ? new URL(named, feed) : undefined;
  if (address?.origin !== new URL(feed).origin) throw new FeedError('an address of another host');
  return address.href;
}

async function jsonOf(answer: Response, address: string): Promise<unknown> {
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new FeedError(`${address} answered ${answer.status}`, {
      status: answer.status,
      retryAfterMs: readRetryAfter(answer.headers.get('retry-after'), new Date()),
    });
  }
  try {
    const value: unknown = await answer.json();
    return value;
  } catch (cause) {
    throw unanswered(address, cause);
  }
}

function unanswered(address: string, cause: unknown): FeedError {
  const reason = cause instanceof Error ? cause.message : 'no answer';
  return new FeedError(`${address}: ${reason}`, { cause });
}
