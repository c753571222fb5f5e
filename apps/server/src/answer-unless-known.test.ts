import Fastify from 'fastify';
import { describe, expect, test } from 'vitest';
import { answerUnlessKnown } from './answer-unless-known';

const MODIFIED = new Date('2026-11-20T09:00:00.700Z');

describe('an answer that may be had already', () => {
  let written = 0;
  const app = Fastify();
  app.get<{ Querystring: { of: string } }>('/', (request, reply) =>
    answerUnlessKnown(request, reply, {
      mediaType: 'text/plain; charset=utf-8',
      contents: request.query.of,
      modifiedAt: request.query.of === 'undated' ? undefined : MODIFIED,
      maxAgeSeconds: 60,
      write() {
        written += 1;
        return 'all of it';
      },
    }),
  );
  const get = async (of: string, headers: Record<string, string> = {}) => {
    const { statusCode, headers: told } = await app.inject({ url: '/', query: { of }, headers });
    return { status: statusCode, etag: String(told.etag), modified: told['last-modified'] };
  };

  test('is not written for whoever names its tag, also among others', async () => {
    const { etag, modified } = await get('a');
    expect(modified).toBe('Fri, 20 Nov 2026 09:00:00 GMT');
    const before = written;
    for (const named of [etag, `W/"x", ${etag}`, '*'])
      expect((await get('a', { 'if-none-match': named })).status).toBe(304);
    expect(written).toBe(before);
  });

  test('is written when its contents are others', async () => {
    const { etag } = await get('a');
    expect((await get('b', { 'if-none-match': etag })).status).toBe(200);
  });

  test('is not written for whoever has it from that second or later, but by the tag where one is named', async () => {
    const since = { 'if-modified-since': 'Fri, 20 Nov 2026 09:00:00 GMT' };
    expect((await get('a', since)).status).toBe(304);
    expect((await get('a', { 'if-modified-since': 'Fri, 20 Nov 2026 08:59:59 GMT' })).status).toBe(
      200,
    );
    expect((await get('a', { 'if-modified-since': 'i går' })).status).toBe(200);
    expect((await get('a', { ...since, 'if-none-match': 'W/"x"' })).status).toBe(200);
    expect((await get('undated', since)).status).toBe(200);
  });
});
