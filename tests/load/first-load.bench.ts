import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchRow } from './bench';
import { round } from './support/percentile';

export const name = 'first-load';

const DIST = 'apps/web/dist';

interface ManifestChunk {
  file: string;
  css?: string[];
  assets?: string[];
  imports?: string[];
  isEntry?: boolean;
}

/** What a browser must have to show the front page: scripts, and styles with the font, compressed. */
export function run(): Promise<BenchRow[]> {
  const manifest: Record<string, ManifestChunk> = JSON.parse(
    readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'),
  );
  const wanted = Object.entries(manifest)
    .filter(([source, { isEntry }]) => isEntry === true || isOfFrontPage(source))
    .map(([source]) => source);
  const chunks = reach(manifest, wanted);
  const scripts = chunks.map(({ file }) => file).filter((file) => file.endsWith('.js'));
  const styles = [...new Set(chunks.flatMap(({ css = [] }) => css))];
  const fonts = readdirSync(join(DIST, 'assets'))
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => `assets/${file}`);
  const kilobytes = (files: readonly string[]): number =>
    files.reduce((sum, file) => {
      const bytes = readFileSync(join(DIST, file));
      return sum + (file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length);
    }, 0) / 1000;
  const js = kilobytes([...new Set(scripts)]);
  const css = kilobytes([...styles, ...fonts]);
  return Promise.resolve([
    {
      measure: 'first load: JavaScript',
      value: round(js, 1),
      unit: 'kB',
      goal: '<= 170',
      met: js <= 170,
    },
    {
      measure: 'first load: CSS and fonts',
      value: round(css, 1),
      unit: 'kB',
      goal: '<= 60',
      met: css <= 60,
    },
  ]);
}

/** The front page's own chunk and the words of its language. */
function isOfFrontPage(source: string): boolean {
  return source.endsWith('routes/front-page.tsx') || source.endsWith('words/src/nb.ts');
}

function reach(manifest: Record<string, ManifestChunk>, from: readonly string[]): ManifestChunk[] {
  const seen = new Set<string>();
  const queue = [...from];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    if (seen.has(source)) continue;
    seen.add(source);
    queue.push(...(manifest[source]?.imports ?? []));
  }
  return [...seen].flatMap((source) => manifest[source] ?? []);
}
