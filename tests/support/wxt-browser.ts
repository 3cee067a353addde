/** Stands in for `wxt/browser` in unit tests (aliased in vitest.config.ts). */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
