/** The browser's API for background and extension pages; content scripts use platform/native-browser.ts. */
export { browser } from 'wxt/browser';
