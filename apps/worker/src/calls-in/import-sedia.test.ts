import { osloMoment, fixedClock } from '@koble/kernel';
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
const RIA = 'HORIZON-CL4-2027-01-TWIN-1';

let server: SediaServer;
beforeEach(async () => {
  await db.deleteFrom('fundingCall').execute();
  clock.set('2026-11-26T10:00:00Z');
  server = await startSedia();
});
afterEach(() => server.close());

const run = ({ dryRun = false, nokPerEur }: { dryRun?: boolean; nokPerEur?: number } = {}) =>
  importCallRows(
    { db, clock },
    {
      origin: 'sedia',
      dryRun,
      rows: readSedia(
        { url: server.url, pauseMs: 0, timeoutMs: 500 },
        { now: clock.now(), nokPerEur },
      ),
    },
  );
const rows = () => db.selectFrom('fundingCall').selectAll().orderBy('slug').execute();
const one = async () => (await rows())[0];
const many = (count: number, from = 1): SediaTopic[] =>
  Array.from({ length: count }, (_, i) => ({
    identifier: `HORIZON-X-${String(from + i).padStart(4, '0')}`,
  }));

describe('a topic of the EU', () => {
  test('is a call with its own facts: text without markup, dates in Brussels, a rule of the law, no kroner without a rate', async () => {
    server.hold([{ identifier: RIA, title: 'Robots for welders' }]);
    expect(await run()).toMatchObject({ gaps: [], refused: [], empty: false });
    expect(await one()).toMatchObject({
      slug: 'eu-horizon-cl4-2027-01-twin-1',
      origin: 'sedia',
      originId: RIA,
      state: 'published',
      title: 'Robots for welders',
      opensOn: '2026-06-01',
      deadlineKind: 'fixed',
      deadlines: [osloMoment('2027-03-04', '17:00')],
      amountMaxOre: null,
      potOre: null,
      rules: [{ kind: 'needs', what: 'foreign_partner', count: 2 }],
      checkedOn: '2026-11-26',
      checkedBy: 'EU Funding & Tenders Portal',
      sourceUrl: `https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/${RIA}`,
      summary: {
        en: 'Expected Outcome: Projects are expected to contribute to safer robots & welders.',
        nb: 'Utlysning i Horisont Europa: forsknings- og innovasjonsprosjekt. EU oppgir 3\u00a0000\u00a0000 til 5\u00a0000\u00a0000 euro til hvert prosjekt, 20\u00a0000\u00a0000 euro til sammen. Teksten står på engelsk hos EU.',
      },
    });
  });

  test('has amounts in kroner at a rate that was said, and says which', async () => {
    server.hold([{ identifier: RIA }]);
    await run({ nokPerEur: 11.7 });
    const call = await one();
    expect(call).toMatchObject({
      amountMinOre: 3_510_000_000,
      amountMaxOre: 5_850_000_000,
      potOre: 23_400_000_000,
    });
    expect(JSON.stringify(call?.summary)).toContain('11,7 kroner per euro');
  });

  test('with several cut-offs keeps all of them; with two stages the first alone', async () => {
    const deadlines = ['2027-03-04', '2027-09-09'];
    server.hold([
      { identifier: 'A-BATCH', deadlines, model: 'multiple cut-off' },
      { identifier: 'B-STAGES', deadlines, model: 'two-stage' },
    ]);
    await run();
    expect((await rows()).map(({ deadlineKind, deadlines: all }) => [deadlineKind, all])).toEqual([
      ['batch', deadlines.map((day) => osloMoment(day, '17:00'))],
      ['fixed', [osloMoment('2027-03-04', '17:00')]],
    ]);
  });

  test('that is forthcoming opens on its day, is a forecast without deadline where only the month is known, and is not shown where neither is', async () => {
    const status = '31094501';
    server.hold([
      { identifier: 'A-DAY', status, opening: '2027-01-15' },
      { identifier: 'B-MONTH', status, opening: '2027-02' },
      { identifier: 'C-NONE', status, opening: '' },
      { identifier: 'D-LATE', status, opening: '2026-11-20' },
    ]);
    expect(await run()).toMatchObject({ over: 2 });
    expect(await rows()).toMatchObject([
      { opensOn: '2027-01-15', forecastMonth: null, deadlines: [expect.any(Date)] },
      { opensOn: null, forecastMonth: '2027-02', deadlines: [] },
    ]);
  });

  test('goes by the status of its actions where the index has an older one', async () => {
    server.hold([{ identifier: RIA, metadata: { status: ['31094503'] } }]);
    await run();
    expect(await one()).toMatchObject({ state: 'published' });
  });

  test('of support, or with several types of action, asks no partner abroad', async () => {
    const types = (...typesOfAction: string[]) => ({ metadata: { typesOfAction } });
    server.hold([
      { identifier: 'A', ...types('HORIZON Coordination and Support Actions') },
      { identifier: 'B', ...types('HORIZON Innovation Actions', 'HORIZON EIC Accelerator') },
      { identifier: 'C', ...types('HORIZON TMA MSCA Postdoctoral Fellowships') },
    ]);
    await run();
    expect((await rows()).map(({ rules }) => rules)).toEqual([[], [], []]);
  });

  test('is no tender, which is counted; a cascade call is one, from the page that the portal names', async () => {
    server.hold([
      { identifier: 'T-1', type: '2' },
      { identifier: 'C-1', type: '8', title: 'Vouchers for small companies' },
    ]);
    expect(await run()).toMatchObject({ leftOut: { tenders: 1 } });
    expect(await rows()).toMatchObject([{ originId: 'C-1', rules: [], amountMaxOre: null }]);
  });

  test('whose description is markup that would run is text', async () => {
    server.hold([
      {
        identifier: RIA,
        description:
          '<script>alert(1)</script><p>A plain sentence of twenty characters.</p><img src=x onerror=alert(1)>',
      },
    ]);
    await run();
    expect(JSON.stringify((await one())?.summary)).not.toMatch(/alert|<|onerror/);
  });
});

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
