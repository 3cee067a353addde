import { parentAcross } from './context';

/** True when `inner` is `outer` or inside it, shadow trees included. */
export function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | undefined = inner; node !== undefined; node = hostOf(node))
    if (outer.contains(node)) return true;
  return false;
}

/** True when `a` comes before `b` on the page; shadow trees count at their host. */
export function comesBefore(a: Node, b: Node): boolean {
  const [treeA, treeB] = [hosts(a), hosts(b)];
  // Climb to the deepest tree that both share, then compare there.
  for (const [depth, inA] of [...treeA].reverse().entries()) {
    const inB = treeB[treeB.length - 1 - depth];
    if (inB === undefined) return true;
    if (inA !== inB) return (inA.compareDocumentPosition(inB) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  return false;
}

/** The node, its host, that host's host …: one per tree, the document's last. */
function hosts(node: Node): Node[] {
  const chain = [node];
  for (let host = hostOf(node); host !== undefined; host = hostOf(host)) chain.push(host);
  return chain;
}

function hostOf(node: Node): Node | undefined {
  const root = node.getRootNode();
  return root === node || root.parentNode !== null ? undefined : ((parentAcross(root) as Node | null) ?? undefined);
}
