/** Adopted sheets of documents and shadow roots. The list is the page's: ours is added last, and only ours removed. */

/** Adds our sheet behind those of the page. */
export function adoptSheet(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Takes our sheet away again. */
export function dropSheet(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
}
