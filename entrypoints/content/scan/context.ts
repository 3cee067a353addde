import type { Place } from '../../../core/linker/document';
import { BLOCKS, nameOf } from './elements';
import { own } from './own';
import { placeOf } from './place-hints';

export type Block = Element | ShadowRoot;

/** What an element passes down to the text in it. Shared between elements that change nothing. */
export interface Context {
  /** Nearest block element, or the shadow root where that is nearer: runs never cross it. */
  block: Block;
  place: Place;
  /** BCP 47, as the nearest `lang` says; undefined = the page's. */
  lang: string | undefined;
  preformatted: boolean;
  /** Inside a closed shadow root: found by pointer, never painted. */
  closed: boolean;
}

/** The context of a page or shadow tree, of which nothing is known yet. */
export const rootContext = (block: Block): Context => ({
  block,
  place: 'body',
  lang: undefined,
  preformatted: false,
  closed: false,
});

/** The context inside `element`, given its parent's. */
export function enter(outer: Context, element: Element, name = nameOf(element)): Context {
  const place = placeOf(element, name, outer.place) ?? outer.place;
  const lang = languageOf(element) ?? outer.lang;
  const block = BLOCKS.has(name) ? element : outer.block;
  const preformatted = outer.preformatted || name === 'pre';
  const same =
    place === outer.place && lang === outer.lang && block === outer.block && preformatted === outer.preformatted;
  return same ? outer : { block, place, lang, preformatted, closed: outer.closed };
}

/** The context directly inside a shadow root, given its host's. */
export const enterShadow = (outer: Context, root: ShadowRoot, closed: boolean): Context => ({
  ...outer,
  block: root,
  closed: outer.closed || closed,
});

/** The context inside any element or shadow root of the page, worked out from the top: for changes mid-page. */
export function contextOf(inside: Block, closedRoots: ReadonlySet<Node>): Context {
  const path: Block[] = [];
  for (let node: Node | null = inside; node !== null; node = parentAcross(node)) {
    if (node.nodeType === Node.ELEMENT_NODE || isShadowRoot(node)) path.push(node as Block);
  }
  return path.reduceRight<Context>(
    (outer, inner) => (isShadowRoot(inner) ? enterShadow(outer, inner, closedRoots.has(inner)) : enter(outer, inner)),
    rootContext(path[path.length - 1] ?? inside),
  );
}

/** True for the root of a shadow tree. */
export const isShadowRoot = (node: Node): node is ShadowRoot =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** Parent node, from a shadow root its host. */
export const parentAcross = (node: Node): Node | null =>
  own(node, 'parentNode') ?? (node as Partial<ShadowRoot>).host ?? null;

function languageOf(element: Element): string | undefined {
  const lang = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
  // The root's language is the page's own; runs carry only what differs.
  return lang && element !== element.ownerDocument.documentElement ? lang.slice(0, 40) : undefined;
}
