import { defineConfig } from 'vite';

// Bundled by Vite itself: the workspace's TypeScript goes in, node_modules stay out.
export default defineConfig({
  ssr: { noExternal: [/^@koble\//], target: 'node' },
  build: { ssr: 'src/main.ts', target: 'node20', outDir: 'dist', sourcemap: true, minify: false },
});
