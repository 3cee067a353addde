/** The one import of the browser's API; every other file in this room takes it from here. */
import { browser } from 'wxt/browser';

export { browser };

/** Address of a file of this extension: `extensionUrl('/popup.html')`. */
export function extensionUrl(path: string): string {
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);
}
