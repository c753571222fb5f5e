import { beforeAll, describe, expect, it } from 'vitest';
import { copyTree, type Outcome } from './tree-copy';

interface Issue {
  file: string;
  files: { name: string }[];
  exports: { name: string }[];
}

const KERNEL = 'packages/kernel/src';
const knip = ['--no-progress', '--reporter', 'json'];

describe('knip', () => {
  const tree = copyTree();
  let all: string[];
  let production: string[];

  beforeAll(async () => {
    tree.write(`${KERNEL}/planted-dead.ts`, 'export const dead = 1;\n');
    tree.write(`${KERNEL}/planted-door.ts`, 'export const plantedDoor = 1;\n');
    tree.append(`${KERNEL}/index.ts`, "export { plantedDoor } from './planted-door';\n");
    tree.append(`${KERNEL}/money.ts`, 'export const plantedExport = 1;\n');
    tree.write(`${KERNEL}/planted-tested.ts`, 'export const tested = 1;\n');
    tree.write(
      `${KERNEL}/planted-tested.test.ts`,
      "import { it } from 'vitest';\nimport { tested } from './planted-tested';\nit('is', () => tested);\n",
    );
    const outputs = [
      await tree.run('knip', ['--include-entry-exports', ...knip]),
      await tree.run('knip', ['--production', ...knip]),
    ];
    [all = [], production = []] = outputs.map(findings);
  });

  it('catches a file that nothing imports', () => {
    expect(all).toContain(`file ${KERNEL}/planted-dead.ts`);
  });

  it('catches an export that nothing imports', () => {
    expect(all).toContain(`export plantedExport of ${KERNEL}/money.ts`);
  });

  it('catches a name of a door that nobody asks for', () => {
    expect(all).toContain(`export plantedDoor of ${KERNEL}/index.ts`);
  });

  it('catches in production what only a test uses, and only there', () => {
    expect(production).toContain(`file ${KERNEL}/planted-tested.ts`);
    expect(all).not.toContain(`file ${KERNEL}/planted-tested.ts`);
  });

  it('leaves alone what is used', () => {
    expect(all).not.toContain(`file ${KERNEL}/app-error.ts`);
    expect(production).not.toContain(`file ${KERNEL}/app-error.ts`);
  });
});

function findings({ stdout }: Outcome): string[] {
  const { issues }: { issues: Issue[] } = JSON.parse(stdout);
  return issues.flatMap(({ file, files, exports }) => [
    ...files.map(({ name }) => `file ${name}`),
    ...exports.map(({ name }) => `export ${name} of ${file}`),
  ]);
}
