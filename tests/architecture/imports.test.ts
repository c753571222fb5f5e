import { beforeAll, describe, expect, it } from 'vitest';
import { ALLOWED, PLANTED, SCENERY } from './planted-imports';
import { copyTree, ROOT, run } from './tree-copy';

interface Cruise {
  modules: unknown[];
  summary: {
    violations: { from: string; rule: { name: string } }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
}

const ARGS = ['--output-type', 'json', 'apps', 'packages', 'scripts', 'tests'];

function broken({ summary }: Cruise): string[] {
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
}

describe('the imports of the repository', () => {
  it('break no rule, and have been read', async () => {
    const { stdout } = await run(ROOT, 'depcruise', ARGS);
    const cruise: Cruise = JSON.parse(stdout);
    expect(broken(cruise)).toEqual([]);
    // With a TypeScript that it cannot use the tool reads nothing and finds nothing.
    expect(cruise.modules.length).toBeGreaterThan(50);
  });
});

describe('a planted import is caught by', () => {
  const tree = copyTree();
  let cruise: Cruise;

  beforeAll(async () => {
    for (const [file, source] of Object.entries({ ...SCENERY, ...ALLOWED }))
      tree.write(file, source);
    for (const { file, source } of PLANTED) tree.append(file, source);
    cruise = JSON.parse((await tree.run('depcruise', ARGS)).stdout);
  });

  it.each(PLANTED)('$rule ($file)', ({ rule, file }) => {
    expect(broken(cruise)).toContain(`${rule}: ${file}`);
  });

  it('every rule there is: each has its planted fault', () => {
    const rules = new Set(cruise.summary.ruleSetUsed.forbidden.map(({ name }) => name));
    expect([...rules].sort()).toEqual([...new Set(PLANTED.map(({ rule }) => rule))].sort());
    expect(rules.size).toBe(14);
  });

  it.each(Object.keys(ALLOWED))('no rule where it is allowed (%s)', (file) => {
    expect(cruise.summary.violations.filter(({ from }) => from === file)).toEqual([]);
  });
});
