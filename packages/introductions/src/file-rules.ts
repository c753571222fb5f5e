import type { ThreadFile } from './schema';

/** As many as a message holds (`MessageInput`). */
export const MAX_UNUSED_FILES = 10;

/** Files that were added after this moment may still be put into a message. */
export function usableSince(now: Date): Date {
  return hoursBefore(now, 23);
}

/** Files that were added until this moment and are in no message are removed; an hour later, since clocks differ. */
export function uselessUntil(now: Date): Date {
  return hoursBefore(now, 24);
}

function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000);
}

/** A file as its row says; `bytes` is its size. */
export function threadFileOf(file: ThreadFile): ThreadFile {
  const { id, name, mediaType, bytes, state } = file;
  return { id, name, mediaType, bytes, state };
}

/** Only what the scanner has let through is given out, and what is in no message yet only to who added it. */
export function mayReadFile(
  personId: string,
  file: { state: ThreadFile['state']; messageId: string | null; personId: string | null },
): boolean {
  return file.state === 'clean' && (file.messageId !== null || file.personId === personId);
}
