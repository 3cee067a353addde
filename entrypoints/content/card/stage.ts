import type { Box, Point } from '../../../core/page/geometry';

/**
 * Where cards are shown: the outermost frame that may be touched, so that a card is not squeezed into a frame. For
 * frames of the page's own origin that is the page; for others the frame itself.
 */
export interface Stage {
  window: Window & typeof globalThis;
  document: Document;
  /** Position of this frame's viewport in the stage's, now. */
  offset(): Point;
}

/** The stage of a frame; that of the page as long as all frames in between may be touched. */
export function findStage(start: Window = window): Stage {
  const frames: Element[] = [];
  let at = start;
  for (let outer = reachableParent(at); outer !== undefined; outer = reachableParent(at)) {
    const frame = at.frameElement;
    if (frame === null || outer.document.documentElement === null) break;
    frames.push(frame);
    at = outer;
  }
  return {
    window: at as Window & typeof globalThis,
    document: at.document,
    offset: () => frames.map(contentCorner).reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), { x: 0, y: 0 }),
  };
}

/** A box moved right and down. */
export const moveBox = ({ left, top, right, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

function reachableParent(inner: Window): Window | undefined {
  if (inner.parent === inner) return undefined;
  try {
    // Reading a document of another origin throws.
    return inner.frameElement && inner.parent.document ? inner.parent : undefined;
  } catch {
    return undefined;
  }
}

/** Where a frame's viewport begins. Padding on frames is too rare to ask for styles. */
function contentCorner(frame: Element): Point {
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft, y: top + frame.clientTop };
}
