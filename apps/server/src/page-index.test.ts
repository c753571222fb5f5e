import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { indexReader } from './page-index';

const webRoot = mkdtempSync(join(tmpdir(), 'koble-index-'));
afterAll(() => {
  rmSync(webRoot, { recursive: true });
});

function build(index: string, manifest?: object): void {
  writeFileSync(join(webRoot, 'index.html'), index);
  if (manifest === undefined) return;
  mkdirSync(join(webRoot, '.vite'), { recursive: true });
  writeFileSync(join(webRoot, '.vite/manifest.json'), JSON.stringify(manifest));
}

function page(file: string): object {
  return {
    'src/routes/role-page.tsx': { imports: ['_detail.js', 'index.html'] },
    '_detail.js': { imports: ['index.html', '_detail.js'], css: [file] },
    'index.html': { css: ['assets/index-1.css'] },
    'src/routes/me-page.tsx': { css: ['assets/account-1.css'] },
  };
}

const HEAD = '<head><link rel="stylesheet" href="/assets/index-1.css"></head>';

test('a page has the styles it is shown in, each once, and follows a new release', async () => {
  const read = indexReader(webRoot);
  build(HEAD);
  expect(await read()).toBe(HEAD);
  build(`${HEAD}<p>2</p>`, page('assets/later-2.css'));
  expect(await read()).toBe(
    '<head><link rel="stylesheet" href="/assets/index-1.css">' +
      '<link rel="stylesheet" crossorigin href="/assets/later-2.css"></head><p>2</p>',
  );
  build(`${HEAD}<p>3</p>`, page('assets/later-3.css'));
  expect(await read()).toContain('later-3.css');
  expect(await read()).not.toMatch(/later-2|account/);
});
