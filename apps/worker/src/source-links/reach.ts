import type { Reached } from '@koble/funding';
import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from './is-private-address';

const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 5;

interface Looking {
  /** Whether nobody is to be asked at this address. */
  isForbidden: (address: string) => boolean;
  timeoutMs: number;
}

/**
 * Looks at an address that a cataloguer wrote, and at those it leads to: HEAD, then GET where that does not find it. Nothing is
 * sent to an address that is not public, whatever a name resolves to at the moment of asking, and nothing of an answer is read but
 * its status and where it leads. A server that asks to be left alone (429) or wants to know who asks (401, 403) is there.
 */
export async function reach(
  url: string,
  { isForbidden = isPrivateAddress, timeoutMs = TIMEOUT_MS }: Partial<Looking> = {},
): Promise<Reached> {
  const looking = { isForbidden, timeoutMs };
  let at = url;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const answer = await statusOf(at, looking);
    if (answer === undefined) return { works: false, status: null, movedTo: moved(url, at) };
    const next = answer.location === undefined ? undefined : addressFrom(at, answer.location);
    if (answer.status < 300 || answer.status >= 400 || next === undefined)
      return { works: isThere(answer.status), status: answer.status, movedTo: moved(url, at) };
    at = next;
  }
  return { works: false, status: null, movedTo: null };
}

function isThere(status: number): boolean {
  return status < 400 || [401, 403, 429].includes(status);
}

function moved(from: string, to: string): string | null {
  return new URL(from).href === new URL(to).href ? null : to.slice(0, 500);
}

function addressFrom(base: string, location: string): string | undefined {
  if (!URL.canParse(location, base)) return undefined;
  const { href, protocol } = new URL(location, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

interface Answer {
  status: number;
  location: string | undefined;
}

/** Some servers do not take HEAD, and others answer it wrongly: what HEAD does not find, GET may. */
async function statusOf(url: string, looking: Looking): Promise<Answer | undefined> {
  const head = await ask(url, 'HEAD', looking);
  return head !== undefined && head.status < 400
    ? head
    : ((await ask(url, 'GET', looking)) ?? head);
}

/** The status of an answer and where it leads; undefined where none came, or nobody may be asked. */
function ask(
  url: string,
  method: 'HEAD' | 'GET',
  { isForbidden, timeoutMs }: Looking,
): Promise<Answer | undefined> {
  const address = new URL(url);
  const literal = address.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && isForbidden(literal)) return Promise.resolve(undefined);
  const request = address.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const sent = request(
      address,
      {
        method,
        headers: { 'user-agent': 'Koble (checks the source links of funding calls)' },
        lookup: publicLookup(isForbidden),
        signal: AbortSignal.timeout(timeoutMs),
        agent: false,
      },
      (answer: IncomingMessage) => {
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
        answer.destroy();
      },
    );
    sent.on('error', () => {
      resolve(undefined);
    });
    sent.end();
  });
}

/** Looks a name up and refuses it where any of its addresses is forbidden; the connection goes to what was looked at here. */
function publicLookup(isForbidden: Looking['isForbidden']): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) done(error ?? new Error('no address'), '');
      else if (addresses.some(({ address }) => isForbidden(address)))
        done(new Error('not a public address'), '');
      else if (options.all === true) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}
