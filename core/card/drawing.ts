import type { Drawing } from './entity-card';

/** The only elements a drawing may hold: shapes, no text, no links, no references to anything outside. */
export const DRAWING_TAGS: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'polygon',
  'polyline',
  'line',
]);

/** Attributes by what their value must look like; everything else is refused. */
const GEOMETRY = ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'stroke-width'];
const LISTS = ['viewBox', 'points', 'd', 'transform', 'stroke-dasharray'];
const PAINTS = ['fill', 'stroke'];
const SHARES = ['opacity', 'fill-opacity', 'stroke-opacity', 'stroke-miterlimit'];
const WORDS = ['class', 'fill-rule', 'clip-rule', 'stroke-linecap', 'stroke-linejoin', 'preserveAspectRatio'];

const CHECKS = new Map<string, RegExp>([
  ...GEOMETRY.map((name) => [name, /^-?[\d.]+(?:e-?\d+)?%?$/] as const),
  ...LISTS.map((name) => [name, /^[\w\s.,()+-]*$/] as const),
  ...PAINTS.map((name) => [name, /^(?:#[0-9a-f]{3,8}|[a-zA-Z]+)$/i] as const),
  ...SHARES.map((name) => [name, /^[\d.]+$/] as const),
  ...WORDS.map((name) => [name, /^[\w\s-]*$/] as const),
]);

/** True when this attribute may be set to this value on a drawing's element. */
export function allowedAttribute(name: string, value: string): boolean {
  return CHECKS.get(name)?.test(value) ?? false;
}

/**
 * The first thing in a drawing that is not on the lists, in words; undefined when all is well.
 * Readers of the pack check again before they create elements, so a damaged file cannot smuggle in markup.
 */
export function drawingProblem(drawing: Drawing, depth = 0): string | undefined {
  if (depth > 8) return 'nested too deep';
  if (!DRAWING_TAGS.has(drawing.tag)) return `element ${drawing.tag}`;
  for (const [name, value] of Object.entries(drawing.attributes)) {
    if (!allowedAttribute(name, value)) return `attribute ${name} on ${drawing.tag}`;
  }
  for (const child of drawing.children ?? []) {
    const problem = drawingProblem(child, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}
