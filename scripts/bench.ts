import { startServices } from '@koble/embedded';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench, BenchRow } from '../tests/load/bench';
import { runProgram } from './run-program';

/** `npm run bench [-- name …]`: the measurements of tests/load on throw-away servers, one after the other, and one table. */
export async function bench(names: string[]): Promise<number> {
  if ((await runProgram('turbo', ['run', 'build', '--output-logs=errors-only'])) !== 0) return 1;
  const dir = mkdtempSync(join(tmpdir(), 'koble-bench-'));
  chmodSync(dir, 0o755);
  const services = await startServices({ dataDir: dir });
  const rows: BenchRow[] = [];
  try {
    for (const file of readdirSync('tests/load').filter((name) => name.endsWith('.bench.ts')).sort()) {
      const { name, run }: Bench = await import(pathToFileURL(resolve('tests/load', file)).href);
      if (names.length > 0 && !names.includes(name)) continue;
      console.log(`— ${name}`);
      rows.push(...(await run({ ...services, dir })));
    }
  } finally {
    await services.stop();
    rmSync(dir, { recursive: true, force: true });
  }
  console.table(rows.map(({ met, ...row }) => ({ ...row, met: met === null ? '' : met ? 'yes' : 'NO' })));
  return rows.some(({ met }) => met === false) ? 1 : 0;
}
