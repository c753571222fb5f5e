import { startServices } from '@koble/embedded';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench, BenchRow } from '../tests/load/bench';
import { whenAborted } from './ending';
import { runProgram } from './run-program';

/** `npm run bench [-- name …]`: the measurements of tests/load on throw-away servers, one after the other, and one table. */
export async function bench(names: string[], ending: AbortSignal): Promise<number> {
  const chosen = (await benches()).filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.length === 0) throw new Error(`There is no bench named ${names.join(' or ')}.`);
  const built = await runProgram('turbo', ['run', 'build', '--output-logs=errors-only'], {
    ending,
  });
  if (built !== 0) return built;
  const dir = mkdtempSync(join(tmpdir(), 'koble-bench-'));
  const services = await startServices({});
  const closers: (() => Promise<void>)[] = [];
  try {
    const rows = await Promise.race([
      measure(chosen, { ...services, dir, closers }),
      whenAborted(ending),
    ]);
    if (rows === undefined) return 1;
    console.table(rows.map(({ met, ...row }) => ({ ...row, met: wordFor(met) })));
    return rows.some(({ met }) => met === false) ? 1 : 0;
  } finally {
    for (const close of closers) await close();
    await services.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function benches(): Promise<Bench[]> {
  const files = readdirSync('tests/load').filter((name) => name.endsWith('.bench.ts'));
  return Promise.all(
    files.sort().map(async (file) => {
      const loaded: unknown = await import(pathToFileURL(resolve('tests/load', file)).href);
      if (!isBench(loaded)) throw new Error(`tests/load/${file} exports no name and run.`);
      return loaded;
    }),
  );
}

function isBench(value: unknown): value is Bench {
  return typeof value === 'object' && value !== null && 'name' in value && 'run' in value;
}

/** One that cannot be measured is a row of its own, and the others go on. */
async function measure(
  chosen: readonly Bench[],
  context: Parameters<Bench['run']>[0],
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { name, run } of chosen) {
    console.log(`${name} …`);
    try {
      rows.push(...(await run(context)));
    } catch (error) {
      console.error(error);
      rows.push({ measure: name, value: NaN, unit: '', goal: 'can be measured', met: false });
    }
  }
  return rows;
}

function wordFor(met: boolean | null): string {
  if (met === null) return '';
  return met ? 'yes' : 'NO';
}
