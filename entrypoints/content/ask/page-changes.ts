import { type Block, contextOf, parentAcross } from '../scan/context';
import { inEditable, isLeftAlone, nameOf } from '../scan/elements';
import { isInside } from '../scan/tree-order';

/** Parts of the page to read again. */
export interface Dirty {
  /** Subtrees that are new. */
  deep: Set<Element>;
  /** Blocks whose own text changed. */
  shallow: Set<Block>;
  /** What was taken out; what is connected all the same was moved. */
  removed: Set<Node>;
}

/** Nothing to read again. */
export const noDirt = (): Dirty => ({ deep: new Set(), shallow: new Set(), removed: new Set() });

/** Adds what mutation records mean to `dirty`; records of our own card mean nothing. */
export function collect(records: readonly MutationRecord[], dirty: Dirty, isOurs: (node: Node) => boolean): void {
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'characterData') {
      if (target.parentNode) dirty.shallow.add(target.parentNode as Block);
      continue;
    }
    const added = [...addedNodes].filter((node) => !isOurs(node));
    const removed = [...removedNodes].filter((node) => !isOurs(node));
    if (added.length === 0 && removed.length === 0) continue;
    for (const node of removed) dirty.removed.add(node);
    dirty.shallow.add(target as Block);
    for (const node of added) if (node.nodeType === Node.ELEMENT_NODE) dirty.deep.add(node as Element);
  }
}

/**
 * The readings that the collected changes ask for, nothing twice: outermost new subtrees, then blocks outside of
 * them. Parts that have left the page again, are being edited or are never read are dropped.
 */
export function readings(dirty: Dirty, closedRoots: ReadonlySet<Node>): { part: Block; deep: boolean }[] {
  const deep = [...dirty.deep].filter((part) => part.isConnected && !isInside(part.parentNode, dirty.deep));
  const blocks = new Set<Block>();
  for (const part of dirty.shallow) {
    if (part.isConnected && part.nodeType !== Node.DOCUMENT_NODE && isRead(part))
      blocks.add(contextOf(part, closedRoots).block);
  }
  const shallow = [...blocks].filter((block) => !isInside(block, dirty.deep));
  return [
    ...deep.filter(isRead).map((part) => ({ part, deep: true })),
    ...shallow.map((part) => ({ part, deep: false })),
  ];
}

function isRead(part: Block): boolean {
  for (let node: Node | null = part; node !== null; node = parentAcross(node)) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (isLeftAlone(element, nameOf(element))) return false;
  }
  return part.nodeType !== Node.ELEMENT_NODE || !inEditable(part as Element);
}
