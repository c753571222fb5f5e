import { fixedClock } from '@koble/kernel';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  startSedia,
  type SediaServer,
  type SediaTopic,
} from '../../../../tests/support/sedia-server';
import { testDatabase } from '../../../../tests/support/test-database';
import { importCallRows } from './import-call-rows';
import { readSedia } from './read-sedia';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-26T10:00:00Z');

let server: SediaServer;
beforeEach(async () => {
  await db.deleteFrom('fundingCall').execute();
  clock.set('2026-11-26T10:00:00Z');
  server = await startSedia();
});
afterEach(() => server.close());

const run = ({ dryRun = false } = {}) =>
  importCallRows(
    { db, clock },
    {
      origin: 'sedia',
      dryRun,
      rows: readSedia(
        { url: server.url, pauseMs: 0, timeoutMs: 500 },
        { now: clock.now(), nokPerEur: undefined },
      ),
    },
  );
const rows = () => db.selectFrom('fundingCall').selectAll().orderBy('slug').execute();
const many = (count: number, from = 1): SediaTopic[] =>
  Array.from({ length: count }, (_, i) => ({
    identifier: `HORIZON-X-${String(from + i).padStart(4, '0')}`,
  }));

describe('the portal’s answer', () => {
  test('is read page by page, in English, topics and cascade calls that are open or coming', async () => {
    server.hold(many(230));
    expect((await run()).written).toHaveLength(230);
    expect(server.asked).toEqual([1, 2, 3]);
    expect(server.parts).toContain('"type":["1","8"]');
    expect(server.parts).toContain('"status":["31094501","31094502"]');
    expect(server.parts).toContain('["en"]');
  });

  test('the same again writes nothing: no version, no event, nothing for the search', async () => {
    server.hold(many(120));
    await run();
    const before = await rows();
    await db.deleteFrom('searchDirty').execute();
    await db.deleteFrom('alertDue').execute();
    expect(await run()).toMatchObject({ written: [], unchanged: 120, closed: [] });
    expect(await rows()).toEqual(before);
    // On the next day it is checked anew, which is no new version either.
    clock.set('2026-11-27T10:00:00Z');
    expect(await run()).toMatchObject({ written: [], unchanged: 120 });
    expect(await rows()).toEqual(before.map((row) => ({ ...row, checkedOn: '2026-11-27' })));
    expect(await db.selectFrom('searchDirty').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('alertDue').selectAll().execute()).toEqual([]);
  });

  test('with one broken row is read past it', async () => {
    server.hold([
      ...many(3),
      { identifier: 'BROKEN', metadata: { title: 'not a list' } },
      { nothing: 'at all' },
      ...many(3, 4),
    ]);
    const { written, refused, gaps } = await run();
    expect(written).toHaveLength(6);
    expect(refused).toEqual([
      { place: 'result 4', id: 'BROKEN', reason: 'no title' },
      { place: 'result 5', id: null, reason: 'no result' },
    ]);
    expect(gaps).toEqual(['result 5 has no name']);
  });

  test('without what was there closes it and deletes nothing; it opens again when it is back', async () => {
    server.hold(many(3));
    await run();
    server.hold(many(2));
    expect((await run()).closed).toMatchObject([{ originId: 'HORIZON-X-0003' }]);
    expect((await rows()).map(({ state }) => state)).toEqual(['published', 'published', 'closed']);
    expect(await run()).toMatchObject({ closed: [], written: [], unchanged: 2 });
    server.hold(many(3));
    expect((await run()).written).toMatchObject([{ id: 'HORIZON-X-0003', kind: 'changed' }]);
    expect((await rows()).every(({ state }) => state === 'published')).toBe(true);
  });

  test('with a topic that has closed, or is past its last deadline, closes that', async () => {
    server.hold(many(2));
    await run();
    server.hold([
      { identifier: 'HORIZON-X-0001', status: '31094503' },
      { identifier: 'HORIZON-X-0002', deadlines: ['2026-11-25'] },
    ]);
    expect((await run()).closed).toHaveLength(2);
  });

  test('that is empty closes nothing, and says so', async () => {
    server.hold(many(2));
    await run();
    server.hold([]);
    expect(await run()).toMatchObject({ closed: [], empty: true });
    expect((await rows()).map(({ state }) => state)).toEqual(['published', 'published']);
  });

  test.each([
    ['500', { status: 500 } as const, /answered 500/],
    ['no JSON', 'broken' as const, /page 2/],
    ['broken off', 'half' as const, /page 2/],
    ['too slow', 'endless' as const, /page 2.*timeout/],
    ['a page with too few results', { results: 5 } as const, /page 2 has 5 of 10/],
    ['another total on its next page', { total: 109 } as const, /changed from 110 to 109/],
  ])('that goes wrong (%s) keeps what was read and closes nothing', async (...of) => {
    const [, trouble, reason] = of;
    server.hold(many(111));
    await run();
    server.hold(many(110));
    server.goWrong((page) => (page === 2 ? trouble : undefined));
    const report = await run();
    expect(report.closed).toEqual([]);
    expect(report.gaps.join()).toMatch(reason);
    expect(report.unchanged).toBeGreaterThanOrEqual(100);
    server.goWrong(() => undefined);
    expect((await run()).closed).toMatchObject([{ originId: 'HORIZON-X-0111' }]);
  });

  test('that fails once is asked for again', async () => {
    server.hold(many(2));
    let failures = 1;
    server.goWrong(() => (failures-- > 0 ? { status: 503 } : undefined));
    expect(await run()).toMatchObject({ gaps: [] });
    expect(server.asked).toEqual([1, 1]);
  });
});

describe('a dry run', () => {
  test('says what is new, what changes from what to what and what closes, and writes nothing', async () => {
    server.hold(many(3));
    await run();
    const before = await rows();
    server.hold([
      { identifier: 'HORIZON-X-0001', title: 'Another title' },
      { identifier: 'HORIZON-X-0002' },
      { identifier: 'HORIZON-X-0009' },
    ]);
    const report = await run({ dryRun: true });
    expect(report.written).toMatchObject([
      {
        kind: 'changed',
        id: 'HORIZON-X-0001',
        fields: [{ field: 'title', from: 'Topic HORIZON-X-0001', to: 'Another title' }],
      },
      { kind: 'new', id: 'HORIZON-X-0009' },
    ]);
    expect(report).toMatchObject({ unchanged: 1, closed: [{ originId: 'HORIZON-X-0003' }] });
    expect(await rows()).toEqual(before);
    expect(await db.selectFrom('importedCall').selectAll().execute()).toHaveLength(3);
  });
});
