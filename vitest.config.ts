import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Unit and data tests. DOM tests ask for happy-dom by `// @vitest-environment happy-dom` in their first line. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: { 'wxt/browser': resolve(import.meta.dirname, 'tests/support/wxt-browser.ts') } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/data/**/*.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['tests/support/speak-english.ts'],
  },
});
