import type { CallOrigin } from '@koble/funding';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { parseArgs } from 'node:util';
import type { CallRow } from '../calls-in/call-row';
import { CsvError } from '../calls-in/csv-file';
import { importCallRows } from '../calls-in/import-call-rows';
import { readCallsCsv } from '../calls-in/read-calls-csv';
import { readHorizonFile } from '../calls-in/read-horizon-file';
import { readSedia } from '../calls-in/read-sedia';
import { reportLines } from '../calls-in/report-lines';

const PORTAL = 'https://api.tech.ec.europa.eu/search-api/prod/rest/search';

/** `import` with these takes funding calls in. */
export const CALL_SOURCES = ['sedia', 'horizon-calls', 'calls-csv'] as const;

export function isCallSource(kind: string | undefined): kind is (typeof CALL_SOURCES)[number] {
  return CALL_SOURCES.some((source) => source === kind);
}

interface Services {
  db: Db;
  clock: Clock;
  /** A rate of the environment's; one that the command says goes before it. */
  nokPerEur: number | undefined;
}

/**
 * `import sedia [address]`, `import horizon-calls <file>` and `import calls-csv <file>`, each with `--dry-run` and, for the EU's
 * amounts, `--nok-per-eur 11.70`. Gives what to print and the exit code, which is 1 where not all could be read.
 */
export async function importCallsFrom(
  services: Services,
  [kind, ...args]: readonly string[],
): Promise<{ lines: string[]; exitCode: number }> {
  const options = optionsOf(args);
  if ('problem' in options) return { lines: [options.problem], exitCode: 1 };
  const { from, dryRun } = options;
  const now = services.clock.now();
  const nokPerEur = options.nokPerEur ?? services.nokPerEur;
  const reading = readingOf(kind, from, { now, nokPerEur });
  if (reading === undefined) return { lines: ['Say which file to import.'], exitCode: 1 };
  try {
    const report = await importCallRows(services, { ...reading, dryRun });
    const exitCode = report.gaps.length > 0 || report.empty ? 1 : 0;
    return { lines: reportLines(report, dryRun), exitCode };
  } catch (error) {
    if (!(error instanceof CsvError) && !isMissingFile(error)) throw error;
    return { lines: [`${from ?? ''}: ${error.message}`], exitCode: 1 };
  }
}

function readingOf(
  kind: string | undefined,
  from: string | undefined,
  { now, nokPerEur }: { now: Date; nokPerEur: number | undefined },
): { origin: CallOrigin; rows: AsyncIterable<CallRow> } | undefined {
  if (kind === 'sedia')
    return { origin: 'sedia', rows: readSedia({ url: from ?? PORTAL }, { now, nokPerEur }) };
  if (from === undefined) return undefined;
  return kind === 'calls-csv'
    ? { origin: 'csv', rows: readCallsCsv(from, now) }
    : { origin: 'horizon_file', rows: readHorizonFile(from, now) };
}

function optionsOf(
  args: readonly string[],
): { from: string | undefined; dryRun: boolean; nokPerEur?: number } | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, 'nok-per-eur': { type: 'string' } },
    });
    const [from, ...more] = positionals;
    if (more.length > 0) return { problem: `Not understood: ${more.join(' ')}` };
    const said = values['nok-per-eur'];
    const options = { from, dryRun: values['dry-run'] ?? false };
    if (said === undefined) return options;
    const nokPerEur = Number(said);
    return nokPerEur > 0
      ? { ...options, nokPerEur }
      : { problem: `--nok-per-eur: "${said}" is no rate like 11.70` };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'The options are not understood.' };
  }
}

function isMissingFile(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
