import { openFileStore, openScanner } from '@koble/files';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';

export const A_PDF = Buffer.from('%PDF-1.7\n% en oppdiktet søknad\n%%EOF\n');

/** A store in a folder of this test file's own; `broken` is one that nobody runs. */
export function testFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'koble-files-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    files: openFileStore(pathToFileURL(folder).href),
    broken: openFileStore('s3://key:secret@127.0.0.1:2/koble?tls=0'),
  };
}

/** A scanner over HTTP that answers what the test says; "down" is an error of its own. */
export async function testScanner() {
  const says: { answer: 'clean' | 'refused' | 'down' } = { answer: 'clean' };
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response
        .writeHead(says.answer === 'down' ? 503 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ clean: says.answer === 'clean' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the scanner has no port');
  return { says, scanner: openScanner(`http://127.0.0.1:${bound.port}/`) };
}
