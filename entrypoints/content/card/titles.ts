/**
 * Takes away the browser's own tooltips around a name while its card is open: two boxes over one word are one too
 * many. Answers what puts them back, unless the page has written its own in the meantime.
 */
export function hideTitles(start: Element | null): () => void {
  const hidden: [Element, string][] = [];
  for (let at = start?.closest('[title]'); at; at = at.parentElement?.closest('[title]')) {
    hidden.push([at, at.getAttribute('title') ?? '']);
    at.removeAttribute('title');
  }
  return () => {
    for (const [element, title] of hidden) if (!element.hasAttribute('title')) element.setAttribute('title', title);
  };
}
