import { fixedClock } from '@koble/kernel';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../tests/support/test-database';
import { importNavFeed } from './import-nav-feed';

const { db } = await testDatabase();
const services = { db, clock: fixedClock('2026-11-23T09:00:00Z'), counties: ['TRØNDELAG'] };
const ID = [
  '11111111-1111-4111-8111-111111111111',
  '22222222-2222-4222-8222-222222222222',
] as const;
const REFERENCE = resolve(process.env['KOBLE_DATA_DIR'] ?? '../shared/data', 'jobads_no');

function entry(uuid: string, changed: object = {}): object {
  return {
    uuid,
    status: 'ACTIVE',
    ad_content: {
      published: '2026-11-01T08:00:00Z',
      expires: '2026-12-20T00:00:00Z',
      workLocations: [{ county: 'TRØNDELAG', municipal: 'VERDAL' }],
      title: 'Industrimekaniker',
      description: '<p>Vi søker industrimekaniker til verkstedet vårt.</p>',
      employer: { name: 'Tenkt Industri AS', orgnr: null, homepage: null },
    },
    ...changed,
  };
}

function feedOf(...lines: (object | string)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'koble-feed-'));
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(join(folder, 'nav_feed_entries.jsonl'), text.join('\n'));
  return folder;
}

const stored = () =>
  db
    .selectFrom('need')
    .select(['title', 'state', 'sourceId'])
    .where('source', '=', 'nav')
    .orderBy('sourceId')
    .execute();

describe('importNavFeed', () => {
  test('takes active adverts in, reports broken ones by their id, and goes on', async () => {
    const feed = feedOf(
      entry(ID[0]),
      { uuid: 'broken', status: 'ACTIVE' },
      '{"half":',
      entry(ID[1], { status: 'SOMETHING' }),
    );
    const report = await importNavFeed(services, feed);
    expect(report).toMatchObject({ written: 1, unchanged: 0, stopped: 0 });
    expect(report.refused).toEqual([
      { id: 'broken', reason: 'import.bad_field uuid' },
      { id: 'line 3', reason: 'not JSON' },
      { id: ID[1], reason: 'import.bad_field status' },
    ]);
    expect(await stored()).toEqual([
      { title: 'Industrimekaniker', state: 'published', sourceId: ID[0] },
    ]);
  });

  test('the same feed again changes nothing, a changed advert is written', async () => {
    expect(await importNavFeed(services, feedOf(entry(ID[0])))).toMatchObject({
      written: 0,
      unchanged: 1,
    });
    const changed = entry(ID[0], {
      ad_content: {
        published: '2026-11-01T08:00:00Z',
        expires: '2026-12-20T00:00:00Z',
        title: 'Mekaniker',
        description: 'Vi søker mekaniker til verkstedet vårt på Verdal.',
        employer: { name: 'Tenkt Industri AS' },
      },
    });
    expect(await importNavFeed(services, feedOf(changed))).toMatchObject({
      written: 1,
      unchanged: 0,
    });
    expect((await stored()).map(({ title }) => title)).toEqual(['Mekaniker']);
  });

  test('a stopped advert vanishes, and stopping it again changes nothing', async () => {
    const stopped = { uuid: ID[0], status: 'INACTIVE', ad_content: null };
    expect(await importNavFeed(services, feedOf(stopped))).toMatchObject({ stopped: 1 });
    expect(await importNavFeed(services, feedOf(stopped))).toMatchObject({
      stopped: 0,
      unchanged: 1,
    });
    expect((await stored()).filter(({ state }) => state === 'published')).toEqual([]);
  });

  test('an advert that has moved out of the county vanishes', async () => {
    const moved = (county: string) =>
      entry(ID[1], {
        ad_content: {
          published: '2026-11-01T08:00:00Z',
          title: 'Sveiser',
          description: 'Vi søker sveiser til verkstedet vårt på Verdal.',
          employer: { name: 'Tenkt Industri AS' },
          workLocations: [{ county, municipal: null }],
        },
      });
    expect(await importNavFeed(services, feedOf(moved('TRØNDELAG')))).toMatchObject({ written: 1 });
    expect(await importNavFeed(services, feedOf(moved('NORDLAND')))).toMatchObject({ stopped: 1 });
    expect((await stored()).map(({ sourceId }) => sourceId)).not.toContain(ID[1]);
    expect(await importNavFeed(services, feedOf(moved('NORDLAND')))).toMatchObject({
      refused: [{ id: ID[1], reason: 'import.outside_region' }],
    });
  });

  test.skipIf(!existsSync(REFERENCE))(
    'takes real adverts of the feed, twice with the same result (skipped: no reference data)',
    async () => {
      const first = await importNavFeed(services, REFERENCE);
      expect(first.written).toBeGreaterThan(50);
      const second = await importNavFeed(services, REFERENCE);
      expect(second.written).toBe(0);
      expect(second.unchanged).toBe(first.written);
      expect(second.refused).toEqual(first.refused);
    },
  );
});

test.each([
  ['/no/such/folder', /ENOENT/],
  ['http://127.0.0.1:9/api/v1/feed', /fetch failed/],
])('a feed that is not there (%s) is one coded error', async (from, reason) => {
  await expect(importNavFeed(services, from)).rejects.toMatchObject({
    code: 'import.unreadable_feed',
    details: { reason: expect.stringMatching(reason) },
  });
});
