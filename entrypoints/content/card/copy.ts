/**
 * Puts text into the clipboard during a click of the reader's. The way through a `copy` event works on every page and
 * asks for no permission, unlike the clipboard API; nothing of the page's selection changes. False when refused.
 */
export function copyToClipboard(text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  window.addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return done;
}
