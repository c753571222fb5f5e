import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, defineConfig, type Plugin } from 'vite';

/** Writes each text file compressed beside itself; the server sends it as it is. */
function compressed(): Plugin {
  return {
    name: 'koble-compressed',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const assets = join(dir, 'assets');
      for (const name of readdirSync(assets).filter((file) => /\.(js|css|svg)$/.test(file)))
        writeCompressed(join(assets, name));
    },
  };
}

function writeCompressed(file: string): void {
  const content = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(content));
}

/**
 * `/widget.js` as one script that is no module, which pages elsewhere take with a single element; the web is modules, so that it
 * is built by itself. While developing it is built anew each time it is asked for.
 */
function widget(): Plugin {
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
      const file = join(dir, 'widget.js');
      writeFileSync(file, await buildWidget());
      writeCompressed(file);
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
  if (chunk?.type !== 'chunk') throw new Error('Vite has built no widget.');
  return chunk.code;
}

const SERVER = { target: process.env.SERVER_URL ?? 'http://127.0.0.1:3000' };

export default defineConfig({
  plugins: [react(), compressed(), widget()],
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    strictPort: true,
    proxy: { '/api': SERVER, '/feed.': SERVER },
  },
  // Without inlined assets the page needs no data: addresses but for the icons of the design system.
  build: { manifest: true, sourcemap: true, target: 'es2022', assetsInlineLimit: 0 },
});
