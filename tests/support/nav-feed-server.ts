import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An advert as a test thinks of it. */
export interface FeedAdvert {
  uuid: string;
  title?: string;
  counties?: readonly string[];
  stopped?: boolean;
}

interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: object;
}

/** How the next answers go wrong: another answer, broken off in the middle, or never ended. */
export type Trouble = Reply | 'half' | 'endless';

/** A feed on 127.0.0.1 that answers as NAV's does: pages that begin with the last line of the one before, etags, and a public token. */
export interface NavFeedServer {
  /** Of its first page. */
  url: string;
  /** Every request so far but those for the token, as "path status", or how its answer went wrong. */
  asked: string[];
  /** Writes an advert as it is now, and a line of it at the end of the feed. */
  publish(advert: FeedAdvert): void;
  /** Changes an advert without telling of it. */
  change(advert: FeedAdvert): void;
  /** Decides of each path whether, and how, its answer goes wrong. */
  goWrong(how: (path: string) => Trouble | undefined): void;
  /** From now on only this public token opens it; also what NAV does now and then. */
  setToken(token: string): void;
  close(): Promise<void>;
}

interface Line {
  advert: FeedAdvert;
  at: string;
}

/** `pageSize` counts the lines that are new on a page. */
export async function startNavFeed(pageSize = 3): Promise<NavFeedServer> {
  const lines: Line[] = [];
  const adverts = new Map<string, FeedAdvert>();
  const asked: string[] = [];
  let troubleOf: (path: string) => Trouble | undefined = () => undefined;
  let token = 'first.public.token';

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/api/publicToken') {
      response.end(`Current public token:\n${token}`);
      return;
    }
    const trouble = troubleOf(path);
    if (trouble === 'half' || trouble === 'endless') {
      asked.push(`${path} ${trouble}`);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"items": [{"id": "');
      if (trouble === 'half') setTimeout(() => response.destroy(), 20);
      return;
    }
    const { status, headers, body } =
      request.headers.authorization === `Bearer ${token}`
        ? (trouble ?? answerTo(path, request.headers['if-none-match']))
        : { status: 401 };
    asked.push(`${path} ${status}`);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });

  function answerTo(path: string, known: string | undefined): Reply {
    const entry = /^\/api\/v1\/feedentry\/(.+)$/.exec(path)?.[1];
    const advert = adverts.get(entry ?? '');
    if (advert !== undefined) return { status: 200, body: entryOf(advert) };
    const number = path === '/api/v1/feed' ? 0 : Number(/feed\/(\d+)$/.exec(path)?.[1]);
    const page = pageOf(lines, number, pageSize);
    if (page === undefined) return { status: 404 };
    return known === page.headers.etag ? { status: 304 } : { status: 200, ...page };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = addressOf(server.address());

  return {
    url: `http://127.0.0.1:${port}/api/v1/feed`,
    asked,
    publish(advert) {
      adverts.set(advert.uuid, advert);
      const at = new Date(Date.parse('2026-11-01T08:00:00Z') + lines.length * 1000).toISOString();
      lines.push({ advert, at });
    },
    change(advert) {
      adverts.set(advert.uuid, advert);
    },
    goWrong(how) {
      troubleOf = how;
    },
    setToken(next) {
      token = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function pageOf(lines: readonly Line[], number: number, size: number) {
  const from = number * size;
  if (!Number.isInteger(number) || (from >= lines.length && number > 0)) return undefined;
  const some = lines.slice(Math.max(0, from - 1), from + size);
  const next = from + size < lines.length ? `/api/v1/feed/${number + 1}` : null;
  const last = some.at(-1)?.at ?? '2026-11-01T08:00:00Z';
  return {
    headers: {
      etag: `${number}-${from + some.length}-${String(next)}`,
      'last-modified': new Date(last).toUTCString(),
    },
    body: {
      version: '1.0',
      feed_url: `/api/v1/feed/${number}`,
      next_url: next,
      items: some.map(({ advert: { uuid, title, stopped }, at }) => ({
        id: uuid,
        url: `/api/v1/feedentry/${uuid}`,
        title: title ?? 'Sveiser',
        date_modified: at,
        _feed_entry: { uuid, status: stopped ? 'INACTIVE' : 'ACTIVE', sistEndret: at },
      })),
    },
  };
}

function entryOf({ uuid, title = 'Sveiser', counties = ['TRØNDELAG'], stopped }: FeedAdvert) {
  if (stopped) return { uuid, status: 'INACTIVE', ad_content: null };
  return {
    uuid,
    status: 'ACTIVE',
    ad_content: {
      published: '2026-11-01T08:00:00Z',
      expires: '2027-02-01T00:00:00Z',
      workLocations: counties.map((county) => ({ county, municipal: null })),
      contactList: [{ name: 'Tenkt Kontakt', email: 'tenkt.kontakt@example.org' }],
      title,
      description: `<p>Vi søker ${title.toLowerCase()} til verkstedet vårt.</p>`,
      employer: { name: 'Tenkt Verksted AS', orgnr: null, homepage: null },
    },
  };
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (typeof address === 'object' && address !== null) return address;
  throw new Error('the feed listens on no port');
}
