import { fixedClock } from '@koble/kernel';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { testDatabase } from '../../../../tests/support/test-database';
import { readEuros } from './euro-amount';
import { importCallRows } from './import-call-rows';
import { readHorizonFile } from './read-horizon-file';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-26T10:00:00Z');
const REFERENCE = resolve(
  process.env['KOBLE_DATA_DIR'] ?? '../shared/data',
  'funding_eu_calls/horizon_calls_2026-05.jsonl',
);

const run = (file: string) =>
  importCallRows(
    { db, clock },
    { origin: 'horizon_file', dryRun: false, rows: readHorizonFile(file, clock.now()) },
  );

function fileOf(...lines: (object | string)[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'koble-horizon-')), 'calls.jsonl');
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(file, text.join('\n'));
  return file;
}

const LINE = {
  identifier: 'HORIZON-CL6-2027-01-CIRCBIO-02-two-stage',
  title: 'Circular welding',
  opening: '2027-01-15',
  deadline: '2027-04-15',
  budget_eur_raw: '7000000.0',
};

test('a call of the file says its budget in words alone: of what it is, the file does not say', async () => {
  expect(await run(fileOf(LINE))).toMatchObject({ gaps: [], refused: [] });
  const call = await db.selectFrom('fundingCall').selectAll().executeTakeFirstOrThrow();
  expect(call).toMatchObject({
    origin: 'horizon_file',
    amountMaxOre: null,
    potOre: null,
    opensOn: '2027-01-15',
    deadlines: [new Date('2027-04-15T15:00:00Z')],
    rules: [],
  });
  expect(JSON.stringify(call.summary)).toMatch(/7\s000\s000 euro, uten å si/u);
});

test('a line that is broken is refused with its number; the rest go on, and nothing is closed for it', async () => {
  const report = await run(
    fileOf('{"half":', { ...LINE, identifier: 'B', deadline: 5 }, { ...LINE, identifier: 'A' }),
  );
  expect(report.written).toMatchObject([{ id: 'A' }]);
  expect(report.refused).toMatchObject([
    { place: 'line 1', id: null, reason: 'not JSON' },
    { place: 'line 2', id: 'B', reason: expect.stringContaining('deadline') },
  ]);
  expect(report.closed).toEqual([]);
});

test.each([
  ['7000000.0', 7_000_000],
  ['735000', 735_000],
  ['7 000 000', 7_000_000],
  ['7,000,000', 7_000_000],
  ['7.000.000', 7_000_000],
  ['€ 500,000', 500_000],
  ['EUR 1.5 million', 1_500_000],
  ['1,5M', 1_500_000],
  ['', null],
  ['0.0', null],
  ['500 - 900', 'unread'],
  ['about 5', 'unread'],
  ['EUR', 'unread'],
  ['1e400', 'unread'],
])('a budget of %j is %s', (raw, euros) => {
  expect(readEuros(raw)).toBe(euros);
});

test.skipIf(!existsSync(REFERENCE))(
  'every budget of the real file is understood, and reading it twice gives the same (skipped: no reference data, set KOBLE_DATA_DIR)',
  async () => {
    const budgets = readFileSync(REFERENCE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => z.object({ budget_eur_raw: z.string() }).parse(JSON.parse(line)))
      .map(({ budget_eur_raw: raw }) => readEuros(raw));
    expect(budgets).toHaveLength(512);
    expect(budgets.filter((euros) => typeof euros === 'number')).toHaveLength(479);
    expect(budgets.filter((euros) => euros === null)).toHaveLength(33);

    await db.deleteFrom('fundingCall').execute();
    const first = await run(REFERENCE);
    expect(first).toMatchObject({ refused: [], gaps: [], over: 236 });
    expect(first.written).toHaveLength(276);
    expect(await run(REFERENCE)).toMatchObject({ written: [], unchanged: 276, closed: [] });
  },
);
