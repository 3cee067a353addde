import type { Mark } from './mark';

/**
 * Browsers stall on many highlights in one unbroken line: text length × highlights stays below this. Text that wraps is
 * no matter at any length: 1,000 highlights over 200,000 units take a frame of 512 to 835 ms unbroken, of 20 ms wrapped
 * (`npm run bench:lines`).
 */
const LINE_COST = 2_000_000;
/** Shorter text nodes are never a matter, however many names they hold. */
const LONG_NODE = 10_000;

/**
 * Leaves out marks that would stall the page: of a very long text node that does not wrap only as many as the limit
 * allows, those nearest to `readAt` (an offset in that node, where the reader is).
 */
export function spareLongLines(marks: readonly Mark[], readAt: (node: Text) => number): Mark[] {
  const perNode = new Map<Text, Mark[]>();
  for (const mark of marks) {
    const node = mark.span.startNode;
    if (node.length < LONG_NODE) continue;
    const others = perNode.get(node);
    if (others) others.push(mark);
    else perNode.set(node, [mark]);
  }
  const spared = new Set<Mark>();
  for (const [node, inNode] of perNode) {
    const allowed = Math.floor(LINE_COST / longestLine(node));
    if (inNode.length <= allowed) continue;
    const at = readAt(node);
    const byNearness = inNode.toSorted((a, b) => away(a, at) - away(b, at));
    for (const mark of byNearness.slice(allowed)) spared.add(mark);
  }
  return spared.size === 0 ? [...marks] : marks.filter((mark) => !spared.has(mark));
}

const away = ({ span }: Mark, at: number): number => Math.abs(span.startOffset - at);

/** UTF-16 code units in the longest line that nothing breaks. */
function longestLine({ data, parentElement }: Text): number {
  const whiteSpace = parentElement === null ? '' : getComputedStyle(parentElement).whiteSpace;
  if (whiteSpace === 'nowrap') return data.length;
  let longest = 1;
  if (whiteSpace !== 'pre') return longest;
  let from = 0;
  for (let at = data.indexOf('\n'); at >= 0; at = data.indexOf('\n', from)) {
    longest = Math.max(longest, at - from);
    from = at + 1;
  }
  return Math.max(longest, data.length - from);
}
