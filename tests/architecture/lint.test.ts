import { beforeAll, describe, expect, it } from 'vitest';
import { copyTree } from './tree-copy';

interface Finding {
  ruleId: string | null;
  line: number;
}

const HEAD = `type Kind = 'role' | 'pilot';
declare const kind: Kind;
declare const names: string[];
declare function save(): Promise<void>;
declare const unknown: unknown;
`;

/** One line each, put after HEAD. */
const PLANTED: Record<string, string> = {
  '@typescript-eslint/no-floating-promises': 'save();',
  '@typescript-eslint/switch-exhaustiveness-check': "switch (kind) { case 'role': break; }",
  '@typescript-eslint/no-explicit-any': 'export const anything: any = 1;',
  '@typescript-eslint/no-non-null-assertion': 'export const first = names[0]!;',
  '@typescript-eslint/consistent-type-assertions': 'export const text = unknown as string;',
  '@typescript-eslint/no-unused-vars': 'const unused = 1;',
  'no-restricted-properties': 'export const port = process.env.PORT;',
  'no-restricted-exports': 'export default kind;',
  'no-console': "console.log('found');",
  eqeqeq: 'export const none = unknown == null;',
  'max-params': 'export function far(a: 1, b: 2, c: 3, d: 4) { return [a, b, c, d]; }',
  'koble/disable-needs-reason': 'debugger; // eslint-disable-line no-debugger',
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
debugger; // eslint-disable-line no-debugger -- a test of the rule that asks for this reason
export const near = (a: 1, b: 2, c: 3) => \`\${a} \${b} \${c}\`;
`;

const EFFECT = `import { useState } from 'react';
export function Planted({ shown }: { shown: boolean }) {
  if (shown) useState(0);
  return null;
}
`;

describe('ESLint', () => {
  const tree = copyTree();
  let found: Map<string, Finding[]>;

  beforeAll(async () => {
    const files = {
      'packages/kernel/src/planted-lines.ts': HEAD + Object.values(PLANTED).join('\n'),
      'packages/kernel/src/planted-long.ts': 'export const line = 1;\n' + '// more\n'.repeat(400),
      'packages/kernel/src/planted-allowed.ts': ALLOWED,
      'packages/kernel/src/env.ts': 'export const port = process.env.PORT;\n',
      'packages/ui/src/planted.tsx': EFFECT,
    };
    for (const [path, text] of Object.entries(files)) tree.write(path, text);
    const { stdout } = await tree.run('eslint', ['--format', 'json', ...Object.keys(files)]);
    const results: { filePath: string; messages: Finding[] }[] = JSON.parse(stdout);
    found = new Map(
      results.map(({ filePath, messages }) => [filePath.replace(/^.*\//, ''), messages]),
    );
  });

  it.each(Object.keys(PLANTED))('catches a planted fault by %s', (rule) => {
    const line = HEAD.split('\n').length + Object.keys(PLANTED).indexOf(rule);
    expect(found.get('planted-lines.ts')).toContainEqual(
      expect.objectContaining({ ruleId: rule, line }),
    );
  });

  it('catches a file of more than 400 lines', () => {
    expect(found.get('planted-long.ts')?.map(({ ruleId }) => ruleId)).toEqual(['max-lines']);
  });

  it('catches a hook under a condition', () => {
    expect(found.get('planted.tsx')?.map(({ ruleId }) => ruleId)).toContain(
      'react-hooks/rules-of-hooks',
    );
  });

  it('leaves alone what is allowed, and the environment in env.ts', () => {
    expect(found.get('planted-allowed.ts')).toEqual([]);
    expect(found.get('env.ts')).toEqual([]);
  });
});
