import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A row that was left out, by the line of the file it begins on. */
export interface RowProblem {
  line: number;
  problem: 'unreadable' | 'no_uri' | 'no_label' | 'bad_code';
}

export interface RowsRead<Row> {
  rows: Row[];
  problems: RowProblem[];
}

/** The cells of a row by the names of their columns; '' for a column that the file has not. */
export type Cells = (...names: string[]) => string;

const Records = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/**
 * Reads a file with a line of column names: quoted cells may hold line breaks, the order of columns means nothing. What
 * `rowOf` calls a problem, and a row that is no CSV, is left out with its line; the rest go on.
 */
export function readCsv<Row extends object>(
  text: string,
  delimiter: ',' | ';',
  rowOf: (cells: Cells) => Row | RowProblem['problem'],
): RowsRead<Row> {
  const read: RowsRead<Row> = { rows: [], problems: [] };
  const parsed: unknown = parse(text, {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      read.problems.push({ line: Number(error?.lines ?? 0), problem: 'unreadable' });
    },
  });
  const [header, ...records] = Records.parse(parsed);
  const columns = new Map(header?.record.map((name, i) => [name.trim(), i]));
  for (const { record, info } of records) {
    const row = rowOf((...names) => {
      const name = names.find((one) => columns.has(one));
      return name === undefined ? '' : (record[columns.get(name) ?? -1] ?? '').trim();
    });
    if (typeof row === 'object') read.rows.push(row);
    else read.problems.push({ line: firstLine(record, info.lines), problem: row });
  }
  return read;
}

/** The parser tells the line that a row ends on. */
function firstLine(record: readonly string[], lastLine: number): number {
  return lastLine - record.join('').split('\n').length + 1;
}
