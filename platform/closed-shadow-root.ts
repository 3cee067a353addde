import { browser } from './browser';

type Lookup = (element: Element) => ShadowRoot | null;

/** The shadow root of an element even when the page closed it: Chromium's `dom` API, Firefox's element property. */
export function closedShadowRoot(element: Element): ShadowRoot | null {
  const own = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const { dom } = browser as unknown as { dom?: { openOrClosedShadowRoot?: Lookup } };
  try {
    return dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // Refused for elements that cannot be hosts, and once the extension was reloaded.
    return null;
  }
}
