import { AppError } from '@koble/kernel';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { openFeedClient } from './feed-client';

/** An entry as it came, or why it could not be read; `id` is the entry's or the line's. */
export type RawEntry = { id: string; value: unknown } | { id: string; problem: string };

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
  const feed = openFeedClient({ url: address });
  let next: string | null = address;
  while (next !== null) {
    const page = await feed.page(next, { etag: null, lastModified: null });
    if (page === 'unchanged') return;
    for (const item of page.items) {
      try {
        const entry = await feed.entry(item.url);
        yield entry === 'gone'
          ? { id: item.id, problem: `${item.url} is gone` }
          : { id: item.id, value: entry.value };
      } catch (error) {
        yield { id: item.id, problem: error instanceof Error ? error.message : 'unreadable' };
      }
    }
    next = page.next;
  }
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
