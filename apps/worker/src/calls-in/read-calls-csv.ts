import { COLUMNS, REQUIRED_COLUMNS, callOfCsvRow } from './call-of-csv-row';
import type { CallRow } from './call-row';
import { CellError, cellsOf } from './csv-cells';
import { CsvError, readCsvFile, type CsvRow } from './csv-file';

/**
 * The calls of a table as docs/calls-csv.md describes it. A row that is wrong is refused with its line; a column that is wrong
 * refuses the file. @throws CsvError
 */
export async function* readCallsCsv(file: string, now: Date): AsyncGenerator<CallRow> {
  const { columns, rows, broken } = await readCsvFile(file);
  refuseColumns(columns);
  for (const { line, reason } of broken)
    yield { kind: 'refused', place: `line ${line}`, id: null, reason };
  const seen = new Map<string, number>();
  for (const row of rows) {
    const id = row.cells['id'] ?? '';
    const first = seen.get(id);
    if (first === undefined) yield rowOf(row, now);
    else
      yield {
        kind: 'refused',
        place: `line ${row.line}`,
        id,
        reason: `id: stands on line ${first} too`,
      };
    if (id !== '') seen.set(id, first ?? row.line);
  }
}

/** A name that is written wrong would else be a column that nobody reads. */
function refuseColumns(columns: readonly string[]): void {
  const missing = REQUIRED_COLUMNS.filter((name) => !columns.includes(name));
  if (missing.length > 0) throw new CsvError(`These columns are missing: ${missing.join(', ')}.`);
  const strange = columns.filter((name) => !COLUMNS.includes(name));
  if (strange.length > 0) throw new CsvError(`These columns are not known: ${strange.join(', ')}.`);
  const twice = columns.filter((name, i) => columns.indexOf(name) !== i);
  if (twice.length > 0) throw new CsvError(`These columns stand twice: ${twice.join(', ')}.`);
}

function rowOf({ line, cells }: CsvRow, now: Date): CallRow {
  const place = `line ${line}`;
  const id = cells['id'] || null;
  try {
    const call = callOfCsvRow(cellsOf(cells));
    const { deadlines } = call.call;
    return deadlines.length > 0 && deadlines.every((at) => new Date(at) <= now)
      ? { kind: 'over', id: call.originId, reason: 'past its last deadline' }
      : { kind: 'call', place, call };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return { kind: 'refused', place, id, reason: error.message };
  }
}
