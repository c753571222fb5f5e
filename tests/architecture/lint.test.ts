import { beforeAll, describe, expect, it, test } from 'vitest';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyTree, ROOT } from './tree-copy';

/** What oxlint's `--format json` says of one finding, as far as it is read here. */
interface Finding {
  code: string;
  filename: string;
  labels: { span: { line: number } }[];
}

const HEAD = `type Kind = 'role' | 'pilot';
declare const kind: Kind;
declare const names: string[];
declare function save(): Promise<void>;
declare const unknown: unknown;
`;

/** One line each, put after HEAD. */
const PLANTED: Record<string, string> = {
  'typescript(no-floating-promises)': 'save();',
  'typescript(switch-exhaustiveness-check)': "switch (kind) { case 'role': break; }",
  'typescript(no-explicit-any)': 'export const anything: any = 1;',
  'typescript(no-non-null-assertion)': 'export const first = names[0]!;',
  'typescript(consistent-type-assertions)': 'export const text = unknown as string;',
  'eslint(no-unused-vars)': 'const unused = 1;',
  'eslint(no-restricted-properties)': 'export const port = process.env.PORT;',
  'import(no-default-export)': 'export default kind;',
  'eslint(no-console)': "console.log('found');",
  'eslint(eqeqeq)': 'export const none = unknown == null;',
  'eslint(max-params)': 'export function far(a: 1, b: 2, c: 3, d: 4) { return [a, b, c, d]; }',
};

/** What looks like a fault and is none. */
const ALLOWED = `${HEAD}
export const [first = 'none'] = names;
export const none = unknown === null;
export const kinds = ['role'] as const;
switch (kind) {
  case 'role':
  case 'pilot':
    break;
  default:
    throw new Error(kind);
}
await save();
debugger; // oxlint-disable-line no-debugger -- a fault that is meant
export const near = (a: 1, b: 2, c: 3) => \`\${a} \${b} \${c}\`;
`;

const UNUSED =
  'export const none = null; // oxlint-disable-line no-debugger -- nothing is broken here\n';

/** A comment that switches a rule off. */
const DISABLES = /(\/\/|\/\*) *(ox|es)lint-disable/;
const EXPLAINED = /lint-disable(-next-line|-line)? [\w/-]+(, [\w/-]+)* -- \S/;

const EFFECT = `import { useState } from 'react';
export function Planted({ shown }: { shown: boolean }) {
  if (shown) useState(0);
  return null;
}
`;

describe('oxlint', () => {
  const tree = copyTree();
  let found: Map<string, { code: string; line: number }[]>;

  beforeAll(async () => {
    const files = {
      'packages/kernel/src/planted-lines.ts': HEAD + Object.values(PLANTED).join('\n'),
      'packages/kernel/src/planted-long.ts': 'export const line = 1;\n' + '// more\n'.repeat(400),
      'packages/kernel/src/planted-allowed.ts': ALLOWED,
      'packages/kernel/src/planted-unused.ts': UNUSED,
      'packages/kernel/src/env.ts': 'export const port = process.env.PORT;\n',
      'packages/ui/src/planted.tsx': EFFECT,
    };
    for (const [path, text] of Object.entries(files)) tree.write(path, text);
    const { stdout } = await tree.run('oxlint', ['--format', 'json', ...Object.keys(files)]);
    const { diagnostics }: { diagnostics: Finding[] } = JSON.parse(stdout);
    found = new Map();
    for (const { code, filename, labels } of diagnostics) {
      const name = filename.replace(/^.*\//, '');
      const line = labels[0]?.span.line ?? 0;
      found.set(name, [...(found.get(name) ?? []), { code, line }]);
    }
  });

  it.each(Object.keys(PLANTED))('catches a planted fault by %s', (code) => {
    const line = HEAD.split('\n').length + Object.keys(PLANTED).indexOf(code);
    expect(found.get('planted-lines.ts')).toContainEqual({ code, line });
  });

  it('catches a file of more than 400 lines', () => {
    expect(found.get('planted-long.ts')?.map(({ code }) => code)).toEqual(['eslint(max-lines)']);
  });

  it('catches a hook under a condition', () => {
    expect(found.get('planted.tsx')?.map(({ code }) => code)).toContain('react(hooks)');
  });

  it('catches a rule that is switched off where nothing breaks it', () => {
    expect(found.get('planted-unused.ts')).toHaveLength(1);
  });

  it('leaves alone what is allowed, and the environment in env.ts', () => {
    expect(found.get('planted-allowed.ts')).toBeUndefined();
    expect(found.get('env.ts')).toBeUndefined();
  });
});

test('a rule is switched off by its name, and the line says why', () => {
  const tracked = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.js', '*.mjs', '*.cjs'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  // This file plants some.
  const files = tracked
    .split('\n')
    .filter((path) => path !== '' && !path.endsWith('/lint.test.ts'));
  expect(files.length).toBeGreaterThan(500);
  const bare = files.flatMap((path) =>
    readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .filter((line) => DISABLES.test(line) && !EXPLAINED.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(bare).toEqual([]);
});

test.each([
  ['// oxlint-disable-next-line no-debugger -- a fault that is meant', true],
  ['// oxlint-disable-next-line no-debugger', false],
  ['// eslint-disable-line', false],
  ['/* oxlint-disable -- everything */', false],
])('%s: says why: %s', (line, explained) => {
  expect(DISABLES.test(line)).toBe(true);
  expect(EXPLAINED.test(line)).toBe(explained);
});
