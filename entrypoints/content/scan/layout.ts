/** Questions of layout; each asks for fresh styles at most once a task, since nothing of ours changes the page. */

/** True when text directly inside the element is rendered: not `display: none`, not in closed `details`. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** True for a custom element that may still get its shadow tree: no mutation tells of that. */
export const isAwaited = (element: Element): boolean => element.localName.includes('-') && !element.matches(':defined');

/** How an element that is inline by name meets its neighbours. */
export type Joint = 'joins' | 'spaces' | 'parts';

/** By its style as computed now; without one it joins. */
export function jointOf(element: Element): Joint {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? '';
  if (display === '' || display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'joins';
  if (display.startsWith('inline')) return 'spaces';
  // A drop capital floats, and so counts as a block; it is still the first letter of its word.
  const dropCapital = style?.float !== 'none' && (element.textContent ?? '').trim().length <= 2;
  return dropCapital ? 'joins' : 'parts';
}
