import { isShadowRoot, parentAcross } from './context';

/** True when `inner` is `outer` or inside it, shadow trees included. */
export function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | undefined = inner; node !== undefined; node = hostOf(node))
    if (outer.contains(node)) return true;
  return false;
}

/** True when a node is one of `parts` or inside one, shadow trees included. */
export function isInside(node: Node | null, parts: ReadonlySet<Node>): boolean {
  for (let at = node; at !== null; at = parentAcross(at)) if (parts.has(at)) return true;
  return false;
}

/** True when `a` comes before `b` on the page, ancestors before what they hold; shadow trees count at their host. */
export function comesBefore(a: Node, b: Node): boolean {
  const [treesA, treesB] = [hosts(a), hosts(b)];
  // Climb down from the document to the first tree in which they part.
  for (let depth = 1; depth <= treesA.length; depth++) {
    const inA = treesA[treesA.length - depth] as Node;
    const inB = treesB[treesB.length - depth];
    if (inB === undefined) return false;
    if (inA !== inB) return (inA.compareDocumentPosition(inB) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  return treesB.length > treesA.length;
}

/** The node, its host, that host's host …: one per tree, the document's last. */
function hosts(node: Node): Node[] {
  const chain = [node];
  for (let host = hostOf(node); host !== undefined; host = hostOf(host)) chain.push(host);
  return chain;
}

function hostOf(node: Node): Node | undefined {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : undefined;
}
