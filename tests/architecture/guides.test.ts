import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathsNowhere, scriptsNowhere } from './named-in-guides';
import { ROOT } from './tree-copy';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

const guides = ['README.md', ...markdownUnder('docs')].filter((path) =>
  existsSync(join(ROOT, path)),
);

describe('a guide names only what exists', () => {
  it.each(guides)('%s', (guide) => {
    const text = readFileSync(join(ROOT, guide), 'utf8');
    expect(pathsNowhere(text, dirname(guide))).toEqual([]);
    expect(scriptsNowhere(text, scripts)).toEqual([]);
  });

  it('and is caught with a path, a link or a script that does not', () => {
    const text = [
      'See `packages/kernel/src/money.ts`, `packages/*/src`, `packages/<noun>` and [the map](../README.md).',
      'Not `packages/kernel/src/gone.ts`, `apps/gone`, `gone.json` or [this](gone.md).',
      '```\nnpm test\nnpm run gone\n```',
    ].join('\n');
    expect(pathsNowhere(text, 'docs')).toEqual(
      expect.arrayContaining(['packages/kernel/src/gone.ts', 'apps/gone', 'gone.json', 'gone.md']),
    );
    expect(pathsNowhere(text, 'docs')).not.toContain('packages/kernel/src/money.ts');
    expect(scriptsNowhere(text, scripts)).toEqual(['gone']);
  });
});

function markdownUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path));
}
