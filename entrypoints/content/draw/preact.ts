/**
 * Stands in for Preact in the content script, where it would be a seventh of all that every page loads. It draws the
 * same components as long as they are plain functions of their properties: no state, no hooks, no refs, no keys.
 * `wxt.config.ts` puts it in Preact's place; docs/decisions/0008-drawing-the-card.md says why.
 */

type Properties = Record<string, unknown> & { children?: View };
type Component = (properties: Properties) => View;

/** What a component answers: an element to be, text, several of them, or nothing. */
export type View =
  | { type: string | Component; props: Properties }
  | View[]
  | string
  | number
  | boolean
  | null
  | undefined;

type Part = { type: string; props: Properties } | string;

const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';

export const jsx = (type: string | Component, props: Properties): View => ({ type, props });
export const jsxs = jsx;
export const Fragment: Component = ({ children }) => children;
/** What the elements drawn here carry, to tell what a redraw changes. */
const drawn = new WeakMap<Node, Properties>();

/**
 * Makes `parent` show `view`. What is drawn there already is kept where the same kind of element stands at the same
 * place, with its focus and its scroll position.
 */
export function render(view: View, parent: Element | ShadowRoot): void {
  let old = parent.firstChild;
  for (const part of flat(view)) {
    const node = old && fits(old, part) ? old : create(part, parent);
    if (node !== old) parent.insertBefore(node, old);
    if (typeof part === 'string') node.nodeValue = part;
    else update(node as Element, part.props);
    old = node.nextSibling;
  }
  while (old) {
    const next = old.nextSibling;
    old.remove();
    old = next;
  }
}

/** The elements and texts that stand side by side, components carried out. */
function* flat(view: View): Generator<Part> {
  if (Array.isArray(view)) for (const part of view) yield* flat(part);
  else if (typeof view === 'object' && view !== null) {
    if (typeof view.type === 'function') yield* flat(view.type(view.props));
    else yield view as Part;
  } else if (typeof view === 'string' || typeof view === 'number') yield `${view}`;
}

const fits = (node: ChildNode, part: Part): boolean =>
  node.nodeName.toLowerCase() === (typeof part === 'string' ? '#text' : part.type.toLowerCase());

function create(part: Part, parent: Element | ShadowRoot): ChildNode {
  const document = parent.ownerDocument;
  if (typeof part === 'string') return document.createTextNode(part);
  const inSvg = part.type === 'svg' || (parent as Element).namespaceURI === SVG;
  return document.createElementNS(inSvg ? SVG : XHTML, part.type);
}

function update(element: Element, props: Properties): void {
  const before = drawn.get(element) ?? {};
  drawn.set(element, props);
  for (const name of Object.keys({ ...before, ...props })) {
    if (name !== 'children' && name !== 'key' && before[name] !== props[name]) set(element, name, props[name]);
  }
  render(props.children, element);
}

function set(element: Element, name: string, value: unknown): void {
  // Only SVG minds the case of attributes.
  const plain = element.namespaceURI === SVG ? name : name.toLowerCase();
  if (name.startsWith('on')) Object.assign(element, { [plain]: value ?? null });
  else if (name === 'style') {
    element.removeAttribute('style');
    Object.assign((element as HTMLElement).style, value);
  } else if (value === undefined || value === null || (value === false && !name.startsWith('aria-')))
    element.removeAttribute(plain);
  else element.setAttribute(plain, `${value}`);
}
