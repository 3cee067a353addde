/**
 * Puts text into the clipboard during a click of the reader's. The way through a `copy` event works on every page and
 * asks for no permission, unlike the clipboard API; nothing of the page's selection changes. `document` is the one that
 * was clicked in. False when refused.
 */
export function copyToClipboard(text: string, document: Document): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  const { defaultView } = document;
  defaultView?.addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  defaultView?.removeEventListener('copy', fill, { capture: true });
  return done;
}
