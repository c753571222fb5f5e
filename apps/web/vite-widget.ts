import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

/**
 * `/widget.js` as one script that is no module, which pages elsewhere can take with a single element; the web is modules, so that
 * it is built by itself. While developing it is built anew each time it is asked for.
 */
export function widget(): Plugin {
  return {
    name: 'koble-widget',
    configureServer({ middlewares }) {
      middlewares.use('/widget.js', (_request, response, next) => {
        buildWidget().then((code) => {
          response.setHeader('content-type', 'text/javascript; charset=utf-8').end(code);
        }, next);
      });
    },
    async writeBundle({ dir = 'dist' }) {
      const code = await buildWidget();
      const file = join(dir, 'widget.js');
      writeFileSync(file, code);
      writeFileSync(`${file}.gz`, gzipSync(code, { level: 9 }));
      writeFileSync(`${file}.br`, brotliCompressSync(code));
    },
  };
}

async function buildWidget(): Promise<string> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/widget/main.ts', formats: ['iife'], name: 'koble' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const [chunk] = bundle?.output ?? [];
  if (chunk === undefined || chunk.type !== 'chunk') throw new Error('Vite has built no widget.');
  return chunk.code;
}
