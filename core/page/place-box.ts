import type { Box, Point } from './geometry';

const GAP = 8;
/** Free space kept between the card and the edge of the screen. */
const EDGE = 5;
/** Largest share of the screen's height, and largest height. */
const HEIGHT_SHARE = 0.6;
const MOST_HEIGHT = 560;
/** Height a card opened in full is worth in a low window. */
const OPENED_HEIGHT = 400;
const LEAST_HEIGHT = 120;

export type Side = 'below' | 'above';

export interface PlaceQuery {
  /** The line of words the card belongs to. */
  anchor: Box;
  size: { width: number; height: number };
  /** What the reader sees of the page. */
  view: Box;
  /** Right-to-left text: the card's right edge stands at the words' right edge. */
  rtl: boolean;
  /** Side of a card already open: it may slide along but not jump away while it is read. */
  keep?: Side | undefined;
  /** The reader asked for all of it: its words matter less now than room to read. */
  opened?: boolean;
}

export interface Place {
  x: number;
  y: number;
  side: Side;
  /** Height the card may have there. */
  room: number;
}

/**
 * Below the words where the card fits, else above, else where there is more room; always inside the view. Opened in full
 * it slides over its words for the room it lacks.
 */
export function placeBox({ anchor, size, view, rtl, keep, opened = false }: PlaceQuery): Place {
  const most = Math.min(MOST_HEIGHT, (view.bottom - view.top) * HEIGHT_SHARE);
  const free = { below: view.bottom - EDGE - anchor.bottom - GAP, above: anchor.top - GAP - view.top - EDGE };
  const needed = Math.min(size.height, most);
  const roomier = free.above > free.below ? 'above' : 'below';
  const side = keep ?? (needed <= free.below ? 'below' : needed <= free.above ? 'above' : roomier);
  const room = opened ? openedRoom(view) : Math.max(LEAST_HEIGHT, Math.min(most, free[side]));
  const height = Math.min(size.height, room);
  const x = rtl ? anchor.right - size.width : anchor.left;
  const y = side === 'below' ? anchor.bottom + GAP : anchor.top - GAP - height;
  return {
    x: clamp(x, view.left + EDGE, view.right - EDGE - size.width),
    y: clamp(y, view.top + EDGE, view.bottom - EDGE - height),
    side,
    room,
  };
}

/** Height a card opened in full may have. */
export function openedRoom({ top, bottom }: Box): number {
  const worth = Math.min(OPENED_HEIGHT, bottom - top - 2 * EDGE);
  return Math.min(MOST_HEIGHT, Math.max((bottom - top) * HEIGHT_SHARE, worth));
}

/** A box moved so that all of it, or at least its beginning, is in view. */
export const keepInView = ({ left, top, right, bottom }: Box, view: Box): Point => ({
  x: clamp(left, view.left + EDGE, view.right - EDGE - (right - left)),
  y: clamp(top, view.top + EDGE, view.bottom - EDGE - (bottom - top)),
});

/** Where a box stands beside another that it would cover: after it where there is room, else before it. */
export function besideBox(box: Box, other: Box, view: Box): Point {
  const covers = box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top;
  const width = box.right - box.left;
  const after = other.right + GAP;
  const left = !covers ? box.left : after + width + EDGE <= view.right ? after : other.left - GAP - width;
  return keepInView({ ...box, left, right: left + width }, view);
}

/** Of impossible bounds the lower wins: the beginning of a card is worth more than its end. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
