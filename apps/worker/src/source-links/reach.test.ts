import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPrivateAddress } from './is-private-address';
import { reach } from './reach';

const asked: string[] = [];
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push(`${request.method} ${request.url}`);
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    if (pathname === '/slow') return;
    if (pathname === '/moved') answer.writeHead(301, { location: '/here' });
    else if (pathname === '/round') answer.writeHead(302, { location: '/round' });
    else if (pathname === '/inside') answer.writeHead(302, { location: 'http://169.254.169.254/' });
    else if (pathname === '/no-head') answer.writeHead(request.method === 'HEAD' ? 405 : 200);
    else if (pathname === '/guarded') answer.writeHead(403);
    else answer.writeHead(pathname === '/here' ? 200 : 404);
    answer.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  base = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** This machine stands for the internet here; the rest is as forbidden as ever. */
const onlyHere = (address: string) => address !== '127.0.0.1' && isPrivateAddress(address);
const look = (path: string) => reach(`${base}${path}`, { isForbidden: onlyHere, timeoutMs: 300 });

describe('an address', () => {
  test('that is there is asked once, with HEAD', async () => {
    asked.length = 0;
    expect(await look('/here')).toEqual({ works: true, status: 200, movedTo: null });
    expect(asked).toEqual(['HEAD /here']);
  });

  test('whose server does not take HEAD is asked with GET', async () => {
    expect(await look('/no-head')).toEqual({ works: true, status: 200, movedTo: null });
  });

  test('that has moved works, and it is said where to', async () => {
    expect(await look('/moved')).toEqual({ works: true, status: 200, movedTo: `${base}/here` });
  });

  test('that is gone, leads round, or does not answer in time does not work', async () => {
    expect(await look('/gone')).toEqual({ works: false, status: 404, movedTo: null });
    expect(await look('/round')).toMatchObject({ works: false });
    expect(await look('/slow')).toEqual({ works: false, status: null, movedTo: null });
  });

  test('that wants to know who asks is there', async () => {
    expect(await look('/guarded')).toMatchObject({ works: true, status: 403 });
  });

  test('that is not public is not asked, nor is one that a public one leads to', async () => {
    asked.length = 0;
    for (const url of [
      base,
      base.replace('127.0.0.1', 'localhost'),
      base.replace('127.0.0.1', '[::1]'),
    ])
      expect(await reach(url)).toMatchObject({ works: false, status: null });
    expect(asked).toEqual([]);
    expect(await look('/inside')).toMatchObject({ works: false, status: null });
  });
});

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
  ...['0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1', 'ff02::1'],
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1', '2002:7f00:1::', 'localhost', ''],
])('%s is private', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(['93.184.215.14', '172.32.0.1', '2606:2800:220:1::1'])('%s is public', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});
