import { fileURLToPath } from 'node:url';
import type { FileStore } from './file-store';
import { openFolderStore } from './folder-store';
import { openS3Store } from './s3-store';

/**
 * The store at `file:///folder` (made when it is missing) or `s3://ACCESS:SECRET@host[:port]/bucket?region=…&tls=0`. Another
 * address throws at once, in words that do not repeat it: it may hold a secret.
 */
export function openFileStore(address: string): FileStore {
  // The error of `new URL` carries its input.
  if (!URL.canParse(address)) throw new Error('The address of the file store is no URL.');
  const url = new URL(address);
  switch (url.protocol) {
    case 'file:':
      return openFolderStore(fileURLToPath(url));
    case 's3:':
      return openS3Store(url);
    default:
      throw new Error('The address of the file store begins with neither file: nor s3:.');
  }
}
