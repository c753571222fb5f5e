import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A row by the names of its columns, and the line of the file that it begins on. */
export interface CsvRow {
  line: number;
  cells: Readonly<Record<string, string>>;
}

/** `broken` names the lines that are no row of this table. */
export interface CsvTable {
  columns: readonly string[];
  rows: CsvRow[];
  broken: { line: number; reason: string }[];
}

/** The file is no table that can be read; the message says what to do. */
export class CsvError extends Error {}

const Records = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/**
 * A table of a file in UTF-8, with or without its mark, with commas or semicolons between, whichever its first line has more of.
 * @throws CsvError for another encoding, or a file without rows
 */
export async function readCsvFile(file: string): Promise<CsvTable> {
  const text = decode(await readFile(file));
  const broken: CsvTable['broken'] = [];
  const parsed: unknown = parse(text, {
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error) => {
      broken.push({ line: Number(error?.lines ?? 0), reason: error?.message ?? 'unreadable' });
    },
  });
  const [header, ...records] = Records.parse(parsed);
  if (header === undefined) throw new CsvError('The file has no line of column names.');
  const columns = header.record;
  const rows: CsvRow[] = [];
  for (const { record, info } of records) {
    const line = firstLine(record, info.lines);
    if (record.every((cell) => cell === '')) continue;
    if (record.length === columns.length)
      rows.push({
        line,
        cells: Object.fromEntries(columns.map((name, i) => [name, record[i] ?? ''])),
      });
    else broken.push({ line, reason: `${record.length} cells in ${columns.length} columns` });
  }
  return { columns, rows, broken };
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CsvError(
      'The file is not UTF-8: it was probably saved as latin-1 (ANSI). Save it as "CSV UTF-8".',
      { cause },
    );
  }
}

function delimiterOf(text: string): ',' | ';' {
  const [first = ''] = text.split(/\r?\n/u);
  return first.split(';').length > first.split(',').length ? ';' : ',';
}

/** The parser tells the line that a row ends on. */
function firstLine(record: readonly string[], lastLine: number): number {
  return lastLine - record.join('').split('\n').length + 1;
}
