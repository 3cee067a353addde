import { parseFragment } from 'parse5';
import { allowedAttribute, DRAWING_TAGS } from '../../../core/card/drawing';
import type { Drawing } from '../../../core/card/entity-card';

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/**
 * An SVG file as a drawing: elements and attributes of the whitelist are kept, `<use>` and `<defs>` make it fail.
 * @returns undefined when the file holds something that would be missed
 */
export function parseSvg(text: string): Drawing | undefined {
  const root = (parseFragment(text) as unknown as Node).childNodes?.find((node) => node.nodeName === 'svg');
  return root && convert(root);
}

function convert(node: Node): Drawing | undefined {
  if (!DRAWING_TAGS.has(node.nodeName)) return undefined;
  const attributes: Record<string, string> = {};
  for (const { name, value } of node.attrs ?? []) {
    if (name === 'clip-path' || name === 'style' || name === 'mask') return undefined;
    if (allowedAttribute(name, value)) attributes[name] = value;
  }
  const children: Drawing[] = [];
  for (const child of node.childNodes ?? []) {
    if (child.nodeName === '#text' || child.nodeName === 'title') continue;
    const drawn = convert(child);
    if (!drawn) return undefined;
    children.push(drawn);
  }
  return { tag: node.nodeName, attributes, ...(children.length > 0 && { children }) };
}
