import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScanner } from './scanner';

let answer: (response: ServerResponse, request: IncomingMessage) => unknown;
const server = createServer((request, response) => void answer(response, request));
let address: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  address = `http://127.0.0.1:${bound.port}/scan`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const says = (status: number, body: string) => (response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(body);
const redirects = (response: ServerResponse, { url }: IncomingMessage) =>
  url === '/clean'
    ? says(200, '{"clean":true}')(response)
    : void response.writeHead(302, { location: '/clean' }).end();
const scan = (at = address, timeoutMs = 2000): Promise<string> =>
  openScanner(at, timeoutMs).scan(Buffer.from('EICAR'), {
    name: 'Søknad\r\n\ud800.pdf',
    mediaType: 'application/pdf',
  });
const unavailable = { code: 'files.scanner_unavailable', kind: 'unavailable' };

test('the scanner gets the bytes, their type and the name, and its answer counts', async () => {
  const seen: unknown[] = [];
  answer = async (response, request) => {
    const { 'content-type': type, 'x-file-name': name } = request.headers;
    seen.push([request.method, request.url, type, name, String(await buffer(request))]);
    says(200, '{"clean":true}')(response);
  };
  expect(await scan()).toBe('clean');
  expect(seen).toEqual([['POST', '/scan', 'application/pdf', 'S%C3%B8knad.pdf', 'EICAR']]);
  answer = says(200, '{"clean":false,"found":"EICAR-Test"}');
  expect(await scan()).toBe('refused');
});

test.each([
  ['an error of its own', says(503, '{"clean":true}')],
  ['a page that is no JSON', says(200, '<html>')],
  ['nothing', says(200, '')],
  ['another shape', says(200, '{"infected":false}')],
  ['a word for a boolean', says(200, '{"clean":"true"}')],
  ['null', says(200, 'null')],
  ['a redirect', redirects],
  ['a broken connection', (response: ServerResponse) => void response.destroy()],
])('a scanner that gives %s is unavailable, and the file is not clean', async (_what, reply) => {
  answer = reply;
  await expect(scan()).rejects.toMatchObject(unavailable);
});

test('a scanner that is slow is unavailable, also half-way through an answer', async () => {
  answer = () => undefined;
  await expect(scan(address, 50)).rejects.toMatchObject(unavailable);
  answer = (response) => response.writeHead(200).write('{"clean":');
  await expect(scan(address, 50)).rejects.toMatchObject(unavailable);
});

test('a scanner that nobody runs is unavailable', async () => {
  await expect(scan('http://127.0.0.1:2')).rejects.toMatchObject(unavailable);
});

test('without an address every file is clean', async () => {
  const file = { name: 'a.pdf', mediaType: 'application/pdf' };
  expect(await openScanner(undefined).scan(Buffer.from('EICAR'), file)).toBe('clean');
});

test('an address that cannot be asked is told at once, without its password', () => {
  for (const wrong of ['', 'scanner', 'ftp://x/', 'clamd:3310', 'http://a:hemmelig@x/'])
    expect(() => openScanner(wrong)).toThrow(/^The address of the scanner (?!.*hemmelig)/);
});
