import { describe, expect, test } from 'vitest';
import { useKoble } from './support/koble';

describe('the server', () => {
  const koble = useKoble();

  test('says that it lives, and whether each of its parts answers', async () => {
    expect((await fetch(`${koble.origin}/healthz`)).status).toBe(200);
    const ready = await fetch(`${koble.origin}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ database: true, search: true, sync: true });
  });

  test('counts its requests by route, never by address', async () => {
    await fetch(
      `${koble.origin}/api/trpc/catalogue.search?input=${encodeURIComponent('{"q":"hemmelig"}')}`,
    );
    const metrics = await (await fetch(`${koble.origin}/metrics`)).text();
    expect(metrics).toContain('route="/api/trpc/:path"');
    expect(metrics).not.toContain('hemmelig');
  });

  test('measures how far the feeds are read, once one is followed', async () => {
    const metrics = async () => (await fetch(`${koble.origin}/metrics`)).text();
    expect(await metrics()).not.toContain('source="nav"');
    const url = 'http://127.0.0.1:9/api/v1/feed';
    const at = koble.clock.now();
    await koble.database.db
      .insertInto('feedCursor')
      .values({ source: 'nav', feedUrl: url, pageUrl: url, nextAt: at, lastOkAt: at, failures: 3 })
      .execute();
    const followed = await metrics();
    expect(followed).toContain('koble_feed_failures{source="nav"} 3');
    expect(followed).toContain(
      `koble_feed_read_timestamp_seconds{source="nav"} ${at.getTime() / 1000}`,
    );
    expect(followed).not.toContain('koble_feed_entry_timestamp_seconds{');
  });

  test('sends a strict policy, an id with each answer, and no hint of what it is made of', async () => {
    const { headers } = await fetch(`${koble.origin}/healthz`);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('an address that is not there is a coded error', async () => {
    const answer = await fetch(`${koble.origin}/api/nothing`);
    expect(answer.status).toBe(404);
  });

  test('a register that does not answer is told apart from a company that is not there', async () => {
    const client = await koble.client();
    await expect(
      client.accounts.lookupCompany.query({ number: '923609016' }),
    ).rejects.toMatchObject({
      data: { koble: { code: 'accounts.register_down' }, httpStatus: 503 },
    });
    await expect(
      client.accounts.lookupCompany.query({ number: '923609017' }),
    ).rejects.toMatchObject({
      data: { koble: { code: 'input.invalid', field: 'number' } },
    });
  });
});
