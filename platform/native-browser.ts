/**
 * The browser's API as the browser gives it, without the polyfill: for what the content script uses. Its calls answer
 * with promises in every supported browser; only answering a message with a promise is Firefox's alone, so
 * platform/listen.ts answers by callback.
 */
interface NativeBrowser {
  runtime: {
    /** Undefined once the extension was reloaded under this context. */
    id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
  i18n: { getMessage(name: string): string };
  /** Chromium only. */
  dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

export type MessageListener = (
  message: unknown,
  sender: { id?: string; url?: string; frameId?: number; tab?: { id?: number; incognito?: boolean } },
  answer: (answer: unknown) => void,
) => boolean;

type Globals = { browser?: NativeBrowser; chrome?: NativeBrowser };

/** Read at each use: an orphaned content script loses it. */
export function nativeBrowser(): NativeBrowser {
  const { browser, chrome } = globalThis as Globals;
  return (browser?.runtime ? browser : chrome) as NativeBrowser;
}

/** Address of a file of this extension: `extensionUrl('/popup.html')`. */
export function extensionUrl(path: string): string {
  return nativeBrowser().runtime.getURL(path);
}
