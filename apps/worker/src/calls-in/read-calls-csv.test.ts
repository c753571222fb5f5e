import { fixedClock, osloMoment } from '@koble/kernel';
import { CallInput } from '@koble/funding/schema';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../tests/support/test-database';
import { COLUMNS } from './call-of-csv-row';
import { importCallRows } from './import-call-rows';
import { readCallsCsv } from './read-calls-csv';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-26T10:00:00Z');
const DOCUMENT = readFileSync('docs/calls-csv.md', 'utf8');
const EXAMPLE = /```csv\n([\s\S]*?)```/.exec(DOCUMENT)?.[1] ?? '';

beforeEach(async () => {
  await db.deleteFrom('fundingCall').execute();
});

function fileOf(content: string | Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'koble-csv-')), 'calls.csv');
  writeFileSync(file, content);
  return file;
}
const run = (content: string | Buffer) =>
  importCallRows(
    { db, clock },
    { origin: 'csv', dryRun: false, rows: readCallsCsv(fileOf(content), clock.now()) },
  );
const calls = () => db.selectFrom('fundingCall').selectAll().orderBy('slug').execute();

const ROW: Record<string, string> = {
  id: 'demo',
  title: 'Støtte (demo)',
  funder: 'Demofondet',
  summary_nb: 'En oppdiktet ordning for små bedrifter.',
  summary_en: 'An invented scheme for small companies.',
  instrument: 'grant',
  purposes: 'pilot',
  source_url: 'https://example.org/demo',
  checked_on: '2026-11-20',
  checked_by: 'Rådgiver',
};
/** A table of rows that differ from `ROW`. */
function table(...rows: Record<string, string>[]): string {
  const columns = [...new Set([...Object.keys(ROW), ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => columns.map((name) => row[name] ?? ROW[name] ?? ''));
  return [columns, ...lines].map((cells) => cells.join(';')).join('\n');
}

describe('the table that is described', () => {
  test('is taken in as it says, and again without a change', async () => {
    expect(await run(EXAMPLE)).toMatchObject({ refused: [], gaps: [] });
    expect(await calls()).toMatchObject([
      { slug: 'demo-opplaering', title: 'Opplæring "på huset" (demo)', deadlineKind: 'unknown' },
      {
        slug: 'demo-smaksprove',
        origin: 'csv',
        title: 'Smaksprøve på forskning (demo)',
        deadlineKind: 'batch',
        deadlines: [osloMoment('2027-03-20', '13:00'), osloMoment('2027-10-02', '23:59')],
        amountMaxOre: 20_000_000,
        sharePercent: 50,
        purposes: ['pilot', 'research'],
        rules: [
          { kind: 'municipality_in', prefix: '50' },
          { kind: 'needs', what: 'research_partner' },
          { kind: 'needs', what: 'little_research_experience' },
        ],
      },
    ]);
    expect(await run(EXAMPLE)).toMatchObject({ written: [], unchanged: 2, closed: [] });
  });

  test('names every column, and no other', () => {
    const named = [...DOCUMENT.matchAll(/^\| (`.*?`) +\|/gmu)].flatMap(([, names = '']) =>
      [...names.matchAll(/`(\w+)`/gu)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual([...COLUMNS].sort());
  });

  test.each([
    'instrument',
    'purposes',
    'deadline_kind',
    'stacking',
    'aid_basis',
    'documents',
    'eligible_costs',
  ])('names every word of %s, and no other', (column) => {
    const { instrument, purposes, deadlineKind, stacking, aidBasis, documents, eligibleCosts } =
      CallInput.shape;
    const words: Record<string, readonly string[]> = {
      instrument: instrument.options,
      purposes: purposes.element.options,
      deadline_kind: deadlineKind.options,
      stacking: stacking.options,
      aid_basis: aidBasis.options,
      documents: documents.element.options,
      eligible_costs: eligibleCosts.element.options,
    };
    const said = new RegExp(`^\\| \`${column}\` +\\|(.*)`, 'm').exec(DOCUMENT)?.[1] ?? '';
    const named = new Set([...said.matchAll(/`(\w+)`/gu)].map(([, word]) => word));
    expect([...named].sort()).toEqual([...(words[column] ?? [])].sort());
  });
});

describe('a table', () => {
  test('with commas, a mark of its encoding, CRLF, quotes and line breaks in a cell is read alike', async () => {
    const comma = `\uFEFF${Object.keys(ROW).join(',')}\r\n${Object.values(ROW)
      .map((cell) => `"${cell}"`)
      .join(',')
      .replace('ordning', 'ordning, \r\n""ny""')}\r\n`;
    expect(await run(comma)).toMatchObject({ refused: [] });
    expect((await calls()).map(({ summary }) => summary)).toMatchObject([
      { nb: expect.stringMatching(/ordning, \s*"ny" for små/u) },
    ]);
  });

  test('in latin-1 is refused with what to do', async () => {
    await expect(run(Buffer.from(table({}), 'latin1'))).rejects.toThrow(/not UTF-8.*CSV UTF-8/);
  });

  test.each([
    [
      'a column that nobody reads',
      table({ share_percentage: '50' }),
      /not known: share_percentage/,
    ],
    ['without a column', table({}).replace('source_url', 'opens_on'), /missing: source_url/],
    [
      'with a column twice',
      table({ skills: '', opens_on: '' }).replace('opens_on', 'skills'),
      /twice: skills/,
    ],
    ['that is empty', '', /no line of column names/],
  ])('%s is refused', async (...of) => {
    const [, content, reason] = of;
    await expect(run(content)).rejects.toThrow(reason);
    expect(await calls()).toEqual([]);
  });

  test.each([
    ['share_percent', '50,5'],
    ['share_percent', '150'],
    ['amount_max_nok', '500.000'],
    ['amount_max_nok', '1,5 mill'],
    ['deadlines', '20.03.2027'],
    ['deadlines', '2027-02-30'],
    ['deadlines', '2027-03-20 25:00'],
    ['opens_on', 'snart'],
    ['instrument', 'tilskudd'],
    ['purposes', 'pilot|moro'],
    ['needs', 'luck'],
    ['municipality', 'Levanger'],
    ['id', 'Stor Bokstav'],
    ['title', ''],
    ['source_url', 'javascript:alert(1)'],
    ['checked_on', '2026-11-27'],
  ])('with %s %j refuses that line with its number and takes the rest', async (column, cell) => {
    const report = await run(table({}, { id: 'wrong', [column]: cell }, { id: 'next' }));
    expect(report.refused).toHaveLength(1);
    expect(report.refused[0]).toMatchObject({ place: 'line 3', reason: expect.any(String) });
    expect((await calls()).map(({ slug }) => slug)).toEqual(['demo', 'next']);
  });

  test('with a line that has too few cells, or a name for the second time, refuses it', async () => {
    const report = await run(`${table({}, { title: 'En til' })}\nhalf;a row\n`);
    expect(report.refused).toMatchObject([
      { place: 'line 4', id: null, reason: '2 cells in 10 columns' },
      { place: 'line 3', id: 'demo', reason: 'id: stands on line 2 too' },
    ]);
  });

  test('with a quote that is never closed refuses that, and closes nothing for what it swallowed', async () => {
    await run(table({}, { id: 'second' }));
    const report = await run(table({ title: '"Støtte' }, { id: 'second' }));
    expect(report).toMatchObject({ closed: [] });
    expect(report.gaps.length + Number(report.empty)).toBeGreaterThan(0);
  });

  test('is the whole list: what is missing is closed, unless a line could not be named', async () => {
    await run(table({}, { id: 'second' }));
    expect(await run(table({}, { id: '' }))).toMatchObject({ closed: [] });
    expect(await run(table({}))).toMatchObject({ closed: [{ originId: 'second' }] });
  });

  test('keeps a call whose line is wrong this time', async () => {
    await run(table({}, { id: 'second' }));
    const report = await run(table({}, { id: 'second', instrument: 'gift' }));
    expect(report).toMatchObject({ closed: [], refused: [{ id: 'second' }] });
  });
});
