import { boxesOf } from './hit-test';
import type { Mark } from './paint/mark';
import { rangeOf } from './paint/mark';

/** The mark to go to next or back from `current`, round and round; without one, from where the reader has scrolled to. */
export function stepFrom(marks: readonly Mark[], current: Mark | undefined, by: 1 | -1): Mark | undefined {
  const at = current ? marks.findIndex(({ id }) => id === current.id) : -1;
  if (at >= 0) return marks.at((at + by) % marks.length);
  return by === 1
    ? (marks.find(isBelowTop) ?? marks[0])
    : (marks.findLast((mark) => !isBelowTop(mark)) ?? marks.at(-1));
}

/** The mark a reader without a pointer means: the current one, or the first on screen. */
export const markInView = (marks: readonly Mark[]): Mark | undefined =>
  marks.find((mark) => boxesOf(mark).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight));

/** Scrolls words to the middle of the screen, in every scroller around `element`, unless they are well in view. */
export function bringIntoView(boxOf: () => DOMRect, element: Element | null): void {
  const middle = () => (boxOf().top + boxOf().bottom) / 2;
  const inView = () => middle() > innerHeight * 0.1 && middle() < innerHeight * 0.9;
  if (inView()) return;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A long paragraph's middle may be far from the words.
  if (!inView()) window.scrollBy({ top: middle() - innerHeight / 2, behavior: 'instant' });
}

/** Scrolls to a mark, unless it is well in view. */
export const bringMarkIntoView = ({ span }: Mark): void =>
  bringIntoView(() => rangeOf(span).getBoundingClientRect(), span.startNode.parentElement);

const isBelowTop = (mark: Mark): boolean => (boxesOf(mark)[0]?.top ?? -1) >= 0;
