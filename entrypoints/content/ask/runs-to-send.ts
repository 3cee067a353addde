import { isShadowRoot } from '../scan/context';
import type { PageRun } from '../scan/page-run';

/** Code units of text in one message: at most 64 KB in UTF-16. */
export const SLICE_UNITS = 32_000;
/** Code units sent of one page before only the text near the reader's eyes is sent. */
export const PAGE_UNITS = 400_000;

/**
 * The next slice: runs nearest to the viewport first. Once `sent` units passed {@link PAGE_UNITS}, only runs within
 * two screens of it; the rest waits for the reader to scroll there.
 */
export function nextSlice(waiting: readonly PageRun[], sent: number): PageRun[] {
  const total = waiting.reduce((sum, { text }) => sum + text.length, 0);
  if (total + sent <= SLICE_UNITS) return [...waiting];
  const screen = window.innerHeight || 800;
  const measured = waiting.map((run) => ({ run, away: distanceFromScreen(run, screen) }));
  const wanted = sent < PAGE_UNITS ? measured : measured.filter(({ away }) => away < 2 * screen);
  wanted.sort((a, b) => a.away - b.away || a.run.order - b.run.order);
  const slice: PageRun[] = [];
  let units = 0;
  for (const { run } of wanted) {
    if (slice.length > 0 && units + run.text.length > SLICE_UNITS) break;
    slice.push(run);
    units += run.text.length;
  }
  return slice;
}

/** Pixels between a run's block and the screen, 0 when on it. */
function distanceFromScreen({ block }: PageRun, screen: number): number {
  const { top, bottom } = (isShadowRoot(block) ? block.host : block).getBoundingClientRect();
  return Math.max(0, top - screen, -bottom);
}
