import { type Box, inBox, type Point } from '../../core/page/geometry';
import { type Mark, rangeOf } from './paint/mark';

/** Pixels around the words that still count. */
const SLACK = 2;

/** Finds the mark under a point. Costs a layout query: only for a pointer at rest, never per move. */
export class HitTest {
  #byNode = new Map<Text, Mark[]>();
  #roots: ReadonlySet<ShadowRoot>;

  constructor(marks: readonly Mark[], roots: ReadonlySet<ShadowRoot>) {
    this.#roots = roots;
    for (const mark of marks) {
      for (const node of nodesOf(mark)) {
        const others = this.#byNode.get(node);
        if (others) others.push(mark);
        else this.#byNode.set(node, [mark]);
      }
    }
  }

  /** The mark whose boxes hold the point. */
  at(point: Point): Mark | undefined {
    const node = textAt(point, this.#roots);
    const near = node && this.#byNode.get(node);
    return (near ?? this.#underStretchedLink(point)).find((mark) =>
      boxesOf(mark).some((box) => inBox(point, box, SLACK)),
    );
  }

  /** Sites stretch a headline's link over its whole teaser: the link is hit, and not the words it covers. */
  #underStretchedLink({ x, y }: Point): Mark[] {
    const link = document.elementFromPoint(x, y)?.closest('a');
    const teaser = link?.closest('article, li, section, div') ?? link;
    if (!link || !teaser || (teaser.textContent ?? '').length > 2_000) return [];
    return [...this.#byNode].flatMap(([node, marks]) => (teaser.contains(node) ? marks : []));
  }
}

/** The boxes of a mark's lines in the viewport of its document. */
export function boxesOf(mark: Mark): Box[] {
  return [...rangeOf(mark.span).getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** The text nodes a mark has a part in. */
function nodesOf({ run, span }: Mark): Iterable<Text> {
  if (span.startNode === span.endNode) return [span.startNode];
  const nodes = run.segments.map(({ node }) => node);
  return new Set(nodes.slice(nodes.indexOf(span.startNode), nodes.lastIndexOf(span.endNode) + 1));
}

function textAt(point: Point, roots: ReadonlySet<ShadowRoot>): Text | undefined {
  const { node } = caretAt(point, roots) ?? {};
  return node?.nodeType === Node.TEXT_NODE || node?.nodeType === Node.CDATA_SECTION_NODE ? (node as Text) : undefined;
}

/** Node and offset of the text position nearest to a point on screen. Browsers before 2025 know an older name for it. */
export function caretAt({ x, y }: Point, roots: Iterable<ShadowRoot>): { node: Node; offset: number } | undefined {
  const page = document as Document & { caretRangeFromPoint?: (x: number, y: number) => Range | null };
  if (page.caretPositionFromPoint) {
    const caret = page.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
