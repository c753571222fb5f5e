import { createServer } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { startServer, type ServerCommand } from './start-server';

const intruder = createServer();
afterAll(() => {
  intruder.close();
});

/** A server of one line, which fails like the real ones when its port is taken. */
function nodeServer(
  port: number,
  script = `http.createServer((q, a) => a.end()).listen(${port}, '127.0.0.1')`,
): ServerCommand {
  const url = `http://127.0.0.1:${port}`;
  return {
    name: 'Meilisearch',
    program: process.execPath,
    args: ['-e', `const http = require('node:http'); ${script}`],
    options: { stdio: ['ignore', 'pipe', 'pipe'] },
    url,
    folder: 'none',
    stopSignal: 'SIGTERM',
    isReady: () =>
      fetch(url).then(
        () => true,
        () => false,
      ),
  };
}

test('a port that is taken between the look and the start is left for another', async () => {
  const tried: number[] = [];
  const server = await startServer((port) => {
    if (tried.length === 0) intruder.listen(port, '127.0.0.1');
    tried.push(port);
    // The intruder never answers, so only a server of our own is ever ready.
    return nodeServer(port);
  }, {});
  await server.stop();
  expect(tried).toHaveLength(2);
  expect(server.url).toBe(`http://127.0.0.1:${tried[1]}`);
});

test('a server that ends before it is ready is an error with its last words', async () => {
  const started = startServer(
    (port) => nodeServer(port, `console.error('no licence'); process.exit(3)`),
    {},
  );
  await expect(started).rejects.toThrow('no licence');
});

test('a program that is not there is an error that names it', async () => {
  const started = startServer((port) => ({ ...nodeServer(port), program: '/no/such/program' }), {});
  await expect(started).rejects.toThrow('/no/such/program');
});
