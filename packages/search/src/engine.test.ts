import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { afterAll, afterEach, expect, test } from 'vitest';
import { testSearch } from '../../../tests/support/test-search';
import { openSearchEngine, type SearchEngine } from './engine';
import { makeIndex } from './index-state';

const real = openSearchEngine(testSearch());
afterAll(() => real.close());

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** An engine at an address where `answer` decides what comes back. */
async function engineAt(
  answer: RequestListener,
  options: { searchTimeoutMs?: number } = {},
): Promise<SearchEngine> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const engine = openSearchEngine({ url: `http://127.0.0.1:${port}`, key: 'key', ...options });
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  open.push(() => engine.close());
  return engine;
}

test('an engine that is not there is search.unavailable', async () => {
  const engine = openSearchEngine({ url: 'http://127.0.0.1:9', key: 'key' });
  await expect(engine.multiSearch([{}])).rejects.toMatchObject({ code: 'search.unavailable' });
  expect(await engine.isHealthy()).toBe(false);
  await engine.close();
});

test('an index that is gone is search.unavailable, so that the database answers instead', async () => {
  await expect(real.multiSearch([{ q: 'x' }])).rejects.toMatchObject({
    code: 'search.unavailable',
  });
  expect(await real.isHealthy()).toBe(false);
});

test('a query that the engine cannot understand is search.bad_request', async () => {
  await makeIndex(real, real.uid);
  expect(await real.isHealthy()).toBe(true);
  await expect(real.multiSearch([{ facets: ['title'] }])).rejects.toMatchObject({
    code: 'search.bad_request',
    kind: 'invalid',
  });
});

test('an engine that does not answer in time is search.timeout', async () => {
  const engine = await engineAt(() => undefined, { searchTimeoutMs: 100 });
  await expect(engine.multiSearch([{}])).rejects.toMatchObject({ code: 'search.timeout' });
});

test('a batch that is too large is search.bad_request: a part of it may be taken', async () => {
  const engine = await engineAt((_request, response) => {
    response.writeHead(413).end('{"code":"payload_too_large","message":"…"}');
  });
  await expect(engine.multiSearch([{}])).rejects.toMatchObject({
    code: 'search.bad_request',
    details: { reason: 'payload_too_large: …' },
  });
});

test('an engine that is overloaded or answers nonsense is search.unavailable', async () => {
  const engine = await engineAt((_request, response) => {
    response.writeHead(503).end('<html>');
  });
  await expect(engine.multiSearch([{}])).rejects.toMatchObject({ code: 'search.unavailable' });
});

test('compressed answers are never asked for: they cost 40 ms each', async () => {
  const seen: IncomingHttpHeaders[] = [];
  const engine = await engineAt((request, response) => {
    seen.push(request.headers);
    response.end('{"results":[]}');
  });
  await engine.multiSearch([{}]);
  await engine.client.tasks.getTasks();
  expect(seen).toHaveLength(2);
  for (const headers of seen) expect(headers['accept-encoding']).toBeUndefined();
});

test('no queries are answered without asking', async () => {
  const engine = openSearchEngine({ url: 'http://127.0.0.1:9', key: 'key' });
  expect(await engine.multiSearch([])).toEqual([]);
  await engine.close();
});
