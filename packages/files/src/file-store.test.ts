import S3rver from 's3rver';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileStore } from './file-store';
import { openFileStore } from './open-file-store';
import { openS3Store } from './s3-store';

const folder = mkdtempSync(join(tmpdir(), 'koble-files-'));
const files = join(folder, 'made/when missing');
const s3 = new S3rver({
  address: '127.0.0.1',
  port: 0,
  silent: true,
  directory: join(folder, 's3'),
  configureBuckets: [{ name: 'attachments' }],
});
let host: string;
beforeAll(async () => {
  host = `127.0.0.1:${(await s3.run()).port}`;
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
});

const inFolder = (): string => pathToFileURL(files).href;
const inBucket = (): string => `s3://S3RVER:S3RVER@${host}/attachments?region=eu-north-1&tls=0`;
const unavailable = { code: 'files.store_unavailable', kind: 'unavailable' };
const BYTES = Uint8Array.from({ length: 100_000 }, (_, i) => i % 251);

describe.each([
  ['a folder', inFolder],
  ['an S3 store', inBucket],
])('in %s', (_what, address) => {
  test('a file comes back as it was put, until it is removed', async () => {
    const store = openFileStore(address());
    await store.put('introductions/1-a/2-b', BYTES, 'application/pdf');
    expect(Buffer.from((await store.get('introductions/1-a/2-b')) ?? [])).toEqual(
      Buffer.from(BYTES),
    );
    await store.put('introductions/1-a/2-b', Buffer.from('new'), 'text/plain');
    expect(String(Buffer.from((await store.get('introductions/1-a/2-b')) ?? []))).toBe('new');
    await store.remove('introductions/1-a/2-b');
    expect(await store.get('introductions/1-a/2-b')).toBeUndefined();
  });

  test('what is not there is undefined, and removing it is no error', async () => {
    const store = openFileStore(address());
    await store.put('a/b', BYTES, 'image/png');
    for (const key of ['nothing', 'nothing/here', 'a', 'a/b/c']) {
      expect(await store.get(key)).toBeUndefined();
      await store.remove(key);
    }
    expect(await store.get('a/b')).toHaveLength(BYTES.length);
  });

  test('a key that is not of small letters, digits, - and / is refused', async () => {
    const store = openFileStore(address());
    const outside = ['../outside', 'a/../../outside', 'a/..', '.', '/etc/passwd', 'a//b', 'a/', ''];
    const odd = ['A', 'å', 'a.b', 'a\\b', 'a%2f..', 'a?x', 'a\0', 'a\n', 'a'.repeat(201)];
    for (const key of [...outside, ...odd]) {
      await expect(store.put(key, BYTES, 'image/png'), key).rejects.toThrow('not a key');
      await expect(store.get(key), key).rejects.toThrow('not a key');
      await expect(store.remove(key), key).rejects.toThrow('not a key');
    }
  });
});

describe('the folder', () => {
  test('shows a file to nobody but its owner', async () => {
    await openFileStore(inFolder()).put('private/a', BYTES, 'image/png');
    expect((await stat(join(files, 'private'))).mode & 0o077).toBe(0);
    expect((await stat(join(files, 'private/a'))).mode & 0o077).toBe(0);
  });

  test.each([
    ['the old file whole', 'growing/old', 3],
    ['no file', 'growing/new', undefined],
  ])('shows %s until the new one is whole', async (_what, key, before) => {
    const store = openFileStore(inFolder());
    if (before !== undefined) await store.put(key, Buffer.alloc(before), 'text/plain');
    const lengths = new Set<number | undefined>();
    const written = { whole: false };
    const putting = store
      .put(key, Buffer.alloc(50_000_000), 'text/plain')
      .finally(() => (written.whole = true));
    while (!written.whole) lengths.add((await store.get(key))?.length);
    await putting;
    expect(Array.from(lengths)).toEqual([before, 50_000_000].slice(0, lengths.size));
  });

  test('keeps the old file, and no part of the new one, when the disk is full in the middle', async () => {
    const store = openFileStore(inFolder());
    await store.put('full/old', Buffer.from('old'), 'text/plain');
    for (const key of ['full/old', 'full/new'])
      expect(await putWithLittleRoom(inFolder(), key)).toContain('EFBIG');
    expect(await readdir(join(files, 'full'))).toEqual(['old']);
    expect(String(await store.get('full/old'))).toBe('old');
  });

  test('leaves nothing behind when it cannot write', async () => {
    const store = openFileStore(inFolder());
    await mkdir(join(files, 'taken/a'), { recursive: true });
    await writeFile(join(files, 'taken/a/b'), '');
    await expect(store.put('taken/a', BYTES, 'image/png')).rejects.toMatchObject(unavailable);
    expect(await readdir(join(files, 'taken'))).toEqual(['a']);
  });

  test('is made when the store opens, which fails where it cannot be', async () => {
    await writeFile(join(folder, 'a-file'), '');
    expect(() => openFileStore(pathToFileURL(join(folder, 'a-file/x')).href)).toThrow('ENOTDIR');
  });
});

describe('the S3 store', () => {
  test('is asked for a path under its bucket, with the sum of what is sent', async () => {
    const asked = await storeThat(
      (_request, response) => void response.end(),
      (address) => openS3Store(address).put('a/b', Buffer.from('hei'), 'text/plain'),
    );
    expect(asked).toMatchObject([
      {
        method: 'PUT',
        url: '/bucket/a/b',
        headers: {
          'content-type': 'text/plain',
          'content-length': '3',
          'x-amz-content-sha256': createHash('sha256').update('hei').digest('hex'),
          authorization: expect.stringMatching(
            /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/us-east-1\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;/,
          ),
        },
      },
    ]);
  });

  test.each([
    ['it does not know the key', () => inBucket().replace('//S3RVER', '//somebody')],
    ['its bucket does not exist', () => inBucket().replace('/attachments', '/nowhere')],
    ['nobody is there', () => 's3://S3RVER:S3RVER@127.0.0.1:2/attachments?tls=0'],
    ['it speaks no TLS', () => inBucket().replace('&tls=0', '')],
  ])('is unavailable when %s', async (_what, address) => {
    await isUnavailable(openFileStore(address()));
  });

  test.each<[string, RequestListener]>([
    ['an error of its own', (_, response) => void response.writeHead(503).end()],
    ['a redirect', (_, response) => void response.writeHead(307, { location: '/a' }).end()],
    ['"not found" of something between', (_, response) => void response.writeHead(404).end('<p>')],
    ['a broken connection', (_, response) => void response.destroy()],
    ['nothing in time', () => undefined],
    ['half an answer', (_, response) => void response.writeHead(200).write('ha')],
  ])('is unavailable when it gives %s, and is asked once', async (_what, answer) => {
    const asked = await storeThat(answer, (address) => isUnavailable(openS3Store(address, 200)));
    expect(asked.map(({ method }) => method)).toEqual(['PUT', 'GET', 'DELETE']);
  });

  test('has not kept a file when it says that nothing is there', async () => {
    const body = '<Error><Code>NoSuchKey</Code></Error>';
    await storeThat(
      (_request, response) => void response.writeHead(404).end(body),
      async (address) => {
        const putting = openS3Store(address).put('a', BYTES, 'image/png');
        await expect(putting).rejects.toMatchObject(unavailable);
      },
    );
  });
});

test('an address that is none is told at once, without its secret', () => {
  for (const wrong of [
    '',
    'files',
    's3://key:hemmelig@ host/bucket',
    's3://key:hemmelig@host',
    's3://key:hemmelig@host/bucket/folder',
    's3://:hemmelig@host/bucket',
    's3://host/bucket',
    'https://key:hemmelig@host/bucket',
    'memory:',
  ])
    expect(inspect(refusalOf(wrong)), wrong).toMatch(
      /^Error: The address of the file store (?![^]*hemmelig)/,
    );
});

function refusalOf(address: string): unknown {
  try {
    return openFileStore(address);
  } catch (error) {
    return error;
  }
}

async function isUnavailable(store: FileStore): Promise<void> {
  await expect(store.put('a', BYTES, 'image/png')).rejects.toMatchObject(unavailable);
  await expect(store.get('a')).rejects.toMatchObject(unavailable);
  await expect(store.remove('a')).rejects.toMatchObject(unavailable);
}

/** What a process says that puts a megabyte where no file can grow over 100 blocks, which are 512 or 1024 bytes. */
async function putWithLittleRoom(address: string, key: string): Promise<string> {
  const program = `
    import { openFileStore } from './open-file-store.ts';
    await openFileStore('${address}').put('${key}', Buffer.alloc(1_000_000), 'text/plain');`;
  const node = ['--import', 'tsx', '--input-type=module', '--eval', program];
  const limited = ['-c', 'ulimit -f 100; exec "$0" "$@"', process.execPath, ...node];
  const writer = spawn('sh', limited, {
    cwd: import.meta.dirname,
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return text(writer.stderr);
}

interface Asked {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
}

/** What is asked of a store that gives this answer. */
async function storeThat(
  answer: RequestListener,
  work: (address: URL) => Promise<void>,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    asked.push({ method, url, headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  try {
    await work(new URL(`s3://key:sec%2Fret@127.0.0.1:${bound.port}/bucket?tls=0`));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return asked;
}
