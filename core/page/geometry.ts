/** Points and boxes in CSS pixels of one viewport. */
export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** True when the point lies in the box grown by `slack` on every side. */
export function inBox({ x, y }: Point, box: Box, slack = 0): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

/** Between two points, in the unit of both. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/**
 * The safe triangle: from the point where the pointer left the mention to the two corners of the card's facing edge,
 * grown by `slack`. A pointer inside is on its way to the card.
 */
export function inSafeTriangle(point: Point, apex: Point, card: Box, slack = 12): boolean {
  const [a, b] = facingEdge(apex, card, slack);
  const sides = [side(point, apex, a), side(point, a, b), side(point, b, apex)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

function facingEdge(apex: Point, card: Box, slack: number): [Point, Point] {
  const [left, right] = [card.left - slack, card.right + slack];
  const [top, bottom] = [card.top - slack, card.bottom + slack];
  if (apex.y <= card.top) return [corner(left, card.top), corner(right, card.top)];
  if (apex.y >= card.bottom) return [corner(left, card.bottom), corner(right, card.bottom)];
  const x = apex.x < card.left ? card.left : card.right;
  return [corner(x, top), corner(x, bottom)];
}

const corner = (x: number, y: number): Point => ({ x, y });

const side = (p: Point, a: Point, b: Point): number => (p.x - b.x) * (a.y - b.y) - (a.x - b.x) * (p.y - b.y);
