import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { widget } from './vite-widget';

/** Writes each text file compressed beside itself; the server sends it as it is. */
function compressed(): Plugin {
  return {
    name: 'koble-compressed',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const assets = join(dir, 'assets');
      for (const name of readdirSync(assets).filter((file) => /\.(js|css|svg)$/.test(file))) {
        const content = readFileSync(join(assets, name));
        writeFileSync(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }));
        writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content));
      }
    },
  };
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
