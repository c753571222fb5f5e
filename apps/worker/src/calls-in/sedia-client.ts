import { setTimeout as pause } from 'node:timers/promises';
import { SediaPage } from './sedia-result';

/** The portal gives no more at once. */
export const PAGE_SIZE = 100;

/** The portal's search, by its address. The key in it names the index and is public. */
export interface SediaAccess {
  url: string;
  /** How long an answer may take, until its last byte. */
  timeoutMs?: number;
  /** Before a page is asked for once more, and twice as long before the last time. */
  pauseMs?: number;
  stop?: AbortSignal | undefined;
}

export class SediaError extends Error {}

const TRIES = 3;

/** What is asked for: topics and cascade calls that are open or forthcoming, in English, in an order that days do not change. */
const ASKED = {
  query: {
    bool: {
      must: [{ terms: { type: ['1', '8'] } }, { terms: { status: ['31094501', '31094502'] } }],
    },
  },
  languages: ['en'],
  sort: { field: 'startDate', order: 'ASC' },
};

/** A page of the search, from 1; asked for three times. @throws SediaError when none of the answers is one */
export async function readSediaPage(access: SediaAccess, number: number): Promise<SediaPage> {
  const { pauseMs = 2000, stop } = access;
  for (let tried = 1; ; tried += 1) {
    try {
      return await ask(access, number);
    } catch (error) {
      stop?.throwIfAborted();
      if (tried === TRIES) throw error;
      await pause(pauseMs * tried, undefined, stop === undefined ? {} : { signal: stop });
    }
  }
}

async function ask(
  { url, timeoutMs = 60_000, stop }: SediaAccess,
  number: number,
): Promise<SediaPage> {
  const address = new URL(url);
  address.search = new URLSearchParams({
    apiKey: 'SEDIA',
    text: '***',
    pageSize: String(PAGE_SIZE),
    pageNumber: String(number),
  }).toString();
  const body = new FormData();
  for (const [name, value] of Object.entries(ASKED))
    body.set(name, new Blob([JSON.stringify(value)], { type: 'application/json' }));
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body,
      headers: { 'user-agent': 'Koble' },
      // A redirect could lead to another host.
      redirect: 'error',
      signal: stop === undefined ? timeout : AbortSignal.any([timeout, stop]),
    });
    if (!answer.ok) throw new SediaError(`answered ${answer.status}`);
    const page = SediaPage.safeParse(await answer.json());
    if (!page.success) throw new SediaError('the answer is no page of the search');
    return page.data;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'no answer';
    throw new SediaError(`page ${number}: ${reason}`, { cause });
  }
}
