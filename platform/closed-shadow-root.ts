import { nativeBrowser } from './native-browser';

/** The shadow root of an element even when the page closed it: Chromium's `dom` API, Firefox's element property. */
export function closedShadowRoot(element: Element): ShadowRoot | null {
  const own = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  try {
    return nativeBrowser().dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // Refused for elements that cannot be hosts, and once the extension was reloaded.
    return null;
  }
}
