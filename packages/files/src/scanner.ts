import { AppError } from '@koble/kernel';
import { z } from 'zod';
import { cleanFileName } from './file-name';
import type { FilesErrorCode } from './files-error';

export interface Scanner {
  /**
   * Whether the bytes may be given to somebody. Throws `files.scanner_unavailable` when the scanner does not answer rightly in
   * time: the file is then held and not given out.
   */
  scan(bytes: Uint8Array, file: { name: string; mediaType: string }): Promise<'clean' | 'refused'>;
}

const Answer = z.object({ clean: z.boolean() });

/**
 * A scanner of viruses at an http(s) address: the bytes are POSTed to it with `content-type` and a percent-encoded `x-file-name`,
 * and it answers `{ "clean": boolean }` within `timeoutMs`. Without an address there is none, and every file is clean: what
 * `typeOfContent` holds, types and sizes, is then all that is held.
 */
export function openScanner(address: string | undefined, timeoutMs = 20_000): Scanner {
  if (address === undefined) return { scan: async () => 'clean' };
  if (!isHttpAddress(address))
    throw new Error('The address of the scanner is not http(s)://host, without a password.');
  return {
    async scan(bytes, { name, mediaType }) {
      try {
        const answer = await fetch(address, {
          method: 'POST',
          headers: {
            'content-type': mediaType,
            'x-file-name': encodeURIComponent(cleanFileName(name)),
          },
          body: Buffer.from(bytes),
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
        });
        if (!answer.ok) throw new Error(`The scanner answered ${answer.status}.`);
        return Answer.parse(await answer.json()).clean ? 'clean' : 'refused';
      } catch (cause) {
        throw new AppError<FilesErrorCode>('files.scanner_unavailable', 'unavailable', { cause });
      }
    },
  };
}

/** `fetch` takes no address with a password, and would only say so when the first file comes. */
function isHttpAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
