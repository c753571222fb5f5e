import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/**
 * The faults that `turbo boundaries` has printed, but for one kind: a test beside its source takes its servers and examples from
 * tests/support, which no package holds. That only tests do is held by dependency-cruiser.
 */
export function boundaryFaults(printed: string): string[] {
  return allFaults(printed).filter(
    (fault) => !/`(?:\.\.\/)+tests\/support\//.test(fault) || !/\.test\.tsx?:\d/.test(fault),
  );
}

/** Each with the lines that show it. */
function allFaults(printed: string): string[] {
  return printed.split(/^(?= {2}[x×] )/m).slice(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/turbo', ['boundaries'], {
    encoding: 'utf8',
  });
  const printed = stdout + stderr;
  const faults = boundaryFaults(printed);
  const found = Number(/(\d+) issues? found/.exec(printed)?.[1] ?? 0);
  // It fails for another reason than faults, or prints them in a shape that is not understood: then all it said is shown.
  const understood =
    printed.includes('Checked ') &&
    (status === 0) === (found === 0) &&
    allFaults(printed).length === found;
  if (!understood) console.error(printed);
  for (const fault of faults) console.error(fault.trimEnd());
  process.exit(understood && faults.length === 0 ? 0 : 1);
}
