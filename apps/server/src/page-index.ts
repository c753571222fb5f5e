import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { markup } from './page-markup';

/** Of what Vite says that it has built: of each source its files (https://vite.dev/guide/backend-integration). */
const Manifest = z.record(
  z.string(),
  z.object({
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
);
type Manifest = z.infer<typeof Manifest>;

/** The styles of the pages that show one thing; the search's are the same. */
const STYLED_AS = 'src/routes/role-page.tsx';

/**
 * Reads the built `index.html`, with the styles in it that the web would fetch when it has come: without them a page would be
 * bare until then, and jump. It is read anew each time, since a release changes what it names; the rest only as it changes.
 */
export function indexReader(webRoot: string): () => Promise<string> {
  let known = { index: '', styled: '' };
  return async () => {
    const index = await readFile(join(webRoot, 'index.html'), 'utf8');
    if (index !== known.index) known = { index, styled: withStyles(index, await readManifest()) };
    return known.styled;
  };

  async function readManifest(): Promise<Manifest> {
    // Without it a page is only bare for longer.
    const text = await readFile(join(webRoot, '.vite/manifest.json'), 'utf8').catch(() => '{}');
    return Manifest.parse(JSON.parse(text));
  }
}

function withStyles(index: string, manifest: Manifest): string {
  const links = stylesOf(STYLED_AS, manifest, new Set())
    .filter((file) => !index.includes(file))
    .map((file) => markup`<link rel="stylesheet" crossorigin href="/${file}">`.markup);
  return index.replace('</head>', () => `${links.join('')}</head>`);
}

function stylesOf(source: string, manifest: Manifest, seen: Set<string>): string[] {
  if (seen.has(source)) return [];
  seen.add(source);
  const { imports = [], css = [] } = manifest[source] ?? {};
  return [...imports.flatMap((one) => stylesOf(one, manifest, seen)), ...css];
}
