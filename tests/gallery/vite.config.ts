import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Serves the gallery: `npm run gallery`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  build: { outDir: '../../build/gallery/site', emptyOutDir: true },
  server: { port: 4173 },
});
