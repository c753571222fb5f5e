import { AppError } from '@koble/kernel';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { FeedPage } from './feed-entry';

/** An entry as it came, or why it could not be read; `id` is the entry's or the line's. */
export type RawEntry = { id: string; value: unknown } | { id: string; problem: string };

const TIMEOUT_MS = 20_000;

/**
 * The entries of a folder with `nav_feed_entries.jsonl`, or of a feed by its address.
 *
 * @throws AppError `import.unreadable_feed` with the `reason` when there is none, or it breaks off
 */
export async function* readFeed(from: string): AsyncIterable<RawEntry> {
  try {
    yield* /^https?:/.test(from) ? readRemote(from) : readFolder(from);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unreadable';
    throw new AppError<'import.unreadable_feed'>('import.unreadable_feed', 'unavailable', {
      details: { reason },
      cause,
    });
  }
}

async function* readFolder(folder: string): AsyncIterable<RawEntry> {
  const file = await open(join(folder, 'nav_feed_entries.jsonl'));
  let number = 0;
  for await (const line of file.readLines()) {
    number += 1;
    if (line.trim() !== '') yield parse(`line ${number}`, line);
  }
}

/** Follows the pages from this address on. An entry that does not answer is reported, and the rest go on. */
async function* readRemote(address: string): AsyncIterable<RawEntry> {
  const token = await publicToken(address);
  let next: string | undefined = address;
  while (next !== undefined) {
    const page = FeedPage.parse(await getJson(next, token));
    for (const item of page.items) {
      try {
        yield { id: item.id, value: await getJson(sameFeed(item.url, address), token) };
      } catch (error) {
        yield { id: item.id, problem: error instanceof Error ? error.message : 'unreadable' };
      }
    }
    next = page.next_url ? sameFeed(page.next_url, address) : undefined;
  }
}

/** An address that a feed names, which is one of its own: no other host gets the token, or is asked for what it may keep to itself. */
function sameFeed(named: string, feed: string): string {
  const address = new URL(named, feed);
  if (address.origin !== new URL(feed).origin) throw new Error('an address of another host');
  return address.href;
}

/** NAV gives a public token in a line of text; a feed without one needs none. */
async function publicToken(address: string): Promise<string | undefined> {
  const answer = await fetch(new URL('/api/publicToken', address), {
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => undefined);
  if (answer?.ok !== true) return undefined;
  return /[\w-]+\.[\w-]+\.[\w-]+/.exec(await answer.text())?.[0];
}

async function getJson(address: string, token: string | undefined): Promise<unknown> {
  const answer = await fetch(address, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

function parse(id: string, line: string): RawEntry {
  try {
    const value: unknown = JSON.parse(line);
    return { id: idOf(value) ?? id, value };
  } catch {
    return { id, problem: 'not JSON' };
  }
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' &&
    value !== null &&
    'uuid' in value &&
    typeof value.uuid === 'string'
    ? value.uuid
    : undefined;
}
