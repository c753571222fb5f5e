import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkProgram, meilisearchProgram } from './meilisearch-program';
import { throwAwayFolder } from './throw-away-folder';

test('a machine without Meilisearch gets one error that names every way out', () => {
  const find = () => meilisearchProgram({ PATH: '', KOBLE_NO_PACKAGED_MEILISEARCH: '1' });
  for (const way of ['MEILI_URL', 'MEILI_BIN', 'brew install', 'docker run'])
    expect(find).toThrow(way);
});

test('a MEILI_BIN that does not run is named, and npm’s is not taken in its place', () => {
  expect(() => meilisearchProgram({ MEILI_BIN: '/no/such/meilisearch' })).toThrow(
    'MEILI_BIN is /no/such/meilisearch',
  );
});

test('a relative MEILI_BIN is found from where npm was called', () => {
  expect(
    meilisearchProgram({
      MEILI_BIN: `./${process.execPath
        .split('/')
        .slice(1)
        .map(() => '..')
        .join('/')}${process.execPath}`,
      PATH: '',
    }),
  ).toMatch(/^\//);
});

test('a program with another hash is never run', () => {
  const folder = throwAwayFolder();
  const file = join(folder, 'meilisearch');
  writeFileSync(file, 'something else');
  expect(() => {
    checkProgram(file);
  }).toThrow('not the Meilisearch 1.21.0');
  rmSync(folder, { recursive: true });
});
