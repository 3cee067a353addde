import { type MarkStyle, markStyle } from '../../../core/page/mark-choice';
import type { PageLink } from '../../../core/page/page-link';
import { locate, type NodeSpan } from '../../../core/page/run-text';
import type { Showing } from '../../../core/rules/page-rules';
import type { PageRun } from '../scan/page-run';

/** A linked mention where it stands in the page. */
export interface Mark {
  /** Equal for the same words in the same nodes with the same meaning and look. */
  id: string;
  link: PageLink;
  run: PageRun;
  span: NodeSpan<Text>;
  style: MarkStyle;
}

/**
 * Places links in the page's nodes; links of runs that are gone or no longer say the same are left out, and those that
 * the reader's rules hide.
 */
export function marksOf(
  links: readonly PageLink[],
  runs: ReadonlyMap<number, PageRun>,
  showing: (entity: string, surface: string) => Showing = () => 'shown',
): Mark[] {
  const marks: Mark[] = [];
  for (const link of links) {
    const run = runs.get(link.run);
    const span = run && locate(run.segments, link.start, link.end);
    const words = run?.text.slice(link.start, link.end);
    if (!run || !span || words?.length !== link.end - link.start || !isCurrent(span, words)) continue;
    const style = markStyle(link, showing(link.entity, words));
    if (style === undefined) continue;
    const id = `${run.key} ${run.version} ${link.start} ${link.end} ${link.entity} ${style}`;
    marks.push({ id, link, run, span, style });
  }
  return marks.sort((a, b) => a.run.order - b.run.order || a.link.start - b.link.start);
}

/** Nodes may have changed since they were read; their next reading is under way then. */
function isCurrent({ startNode, startOffset, endNode, endOffset }: NodeSpan<Text>, words: string): boolean {
  if (!startNode.isConnected || !endNode.isConnected) return false;
  if (startNode !== endNode) return startOffset < startNode.length && endOffset <= endNode.length;
  return startNode.data.slice(startOffset, endOffset).replace(/[ \t\n\r\f]+/g, ' ') === words;
}

/** A live range over a mark. For a moment only: live ranges slow down every change of the page. */
export function rangeOf({ startNode, startOffset, endNode, endOffset }: NodeSpan<Text>): Range {
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, Math.min(startOffset, startNode.length));
  range.setEnd(endNode, Math.min(endOffset, endNode.length));
  return range;
}

/** The words of a mark as the page writes them. */
export const wordsOf = ({ run, link }: Mark): string => run.text.slice(link.start, link.end);
