/** Builds the web app into dist/web. Run from the repository root: `npm run build:web`. */

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../../../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // Inlined fonts or images would need data: in the content policy.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': 'http://localhost:4600' } },
});
