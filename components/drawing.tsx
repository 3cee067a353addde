import type { JSX } from 'preact';
import { allowedAttribute, DRAWING_TAGS } from '../core/card/drawing';
import type { Drawing } from '../core/card/entity-card';

/** Deeper than any flag or map; stops a damaged pack from running away. */
const MAX_DEPTH = 8;

/**
 * Draws a flag or map as SVG. Only listed elements and attributes are created, whatever the data says.
 * `label` names the picture for screen readers; '' = decorative.
 */
export function Picture({ drawing, label }: { drawing: Drawing; label: string }): JSX.Element {
  const spoken = label === '' ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg {...allowed(drawing.attributes)} {...spoken}>
      {draw(drawing.children ?? [], 1)}
    </svg>
  );
}

function draw(shapes: Drawing[], depth: number): JSX.Element[] {
  if (depth > MAX_DEPTH) return [];
  return shapes
    .filter(({ tag }) => DRAWING_TAGS.has(tag))
    .map(({ tag, attributes, children }) => {
      const Tag = tag as 'g';
      return <Tag {...allowed(attributes)}>{draw(children ?? [], depth + 1)}</Tag>;
    });
}

function allowed(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name, value]) => allowedAttribute(name, value)));
}
