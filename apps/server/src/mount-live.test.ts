import Fastify from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ActorResolver } from './actor-of-request';
import { mountLive, type LivePages } from './mount-live';

const PERSON = '00000000-0000-4000-8000-000000000001';

describe('open pages', () => {
  const app = Fastify();
  const problems: unknown[] = [];
  let live: LivePages;
  let origin: string;
  beforeAll(async () => {
    const actors: ActorResolver = {
      resolve: async () => ({ actor: { kind: 'candidate', personId: PERSON }, sessionId: null }),
      forget: () => undefined,
      forgetPerson: () => undefined,
      forgetAll: () => undefined,
    };
    app.addHook('onRequest', async (_request, reply) => {
      const { raw } = reply;
      const write = raw.write.bind(raw);
      vi.spyOn(raw, 'write').mockImplementation((text: unknown) => {
        if (raw.writableEnded) problems.push('written after its end');
        return write(text);
      });
    });
    live = mountLive(app, actors);
    origin = await app.listen({ port: 0 });
  });
  afterEach(() => {
    problems.length = 0;
  });
  afterAll(() => app.close());

  async function openPage() {
    const answer = await fetch(`${origin}/api/live`);
    const chunks: string[] = [];
    const reading = (async () => {
      for await (const chunk of answer.body ?? []) chunks.push(Buffer.from(chunk).toString());
    })();
    await vi.waitFor(() => {
      expect(chunks.join('')).toContain('event: open');
    });
    return {
      reading,
      news: () => chunks.join('').split('event: notification').length - 1,
    };
  }

  test('are told, and nothing is written to one that has been let go of', async () => {
    const page = await openPage();
    live.tell(PERSON);
    await vi.waitFor(() => {
      expect(page.news()).toBe(1);
    });
    live.dropPerson(PERSON);
    live.tell(PERSON);
    live.tell(PERSON);
    live.tellAll();
    await page.reading;
    expect(page.news()).toBe(1);
    expect(problems).toEqual([]);
  });

  test('beyond ten the oldest is let go of, once, and the others are told', async () => {
    const pages: Awaited<ReturnType<typeof openPage>>[] = [];
    for (let i = 0; i < 12; i += 1) pages.push(await openPage());
    live.tell(PERSON);
    live.tell(PERSON);
    await vi.waitFor(() => {
      expect(pages.map((page) => page.news())).toEqual([
        0,
        0,
        ...Array.from({ length: 10 }, () => 2),
      ]);
    });
    expect(problems).toEqual([]);
    live.dropPerson(PERSON);
    await Promise.all(pages.map((page) => page.reading));
  });
});
