import { isShadowRoot } from '../scan/context';
import type { PageRun } from '../scan/page-run';

/** Code units of text in one message: at most 64 KB in UTF-16. */
export const SLICE_UNITS = 32_000;
/** Code units sent of one page before only the text near the reader's eyes is sent. */
export const PAGE_UNITS = 256_000;
/** Screens to either side of the reader's that count as near. */
const NEAR = 2;

/** Runs in the order in which to send them: by screens away from the reader's, in page order within each. */
export function* byNearness(runs: readonly PageRun[], onlyNear: boolean): Generator<void, PageRun[]> {
  const screen = window.innerHeight || 800;
  const byScreen: PageRun[][] = [];
  for (const run of runs) {
    const away = Math.ceil(distanceFromScreen(run, screen) / screen);
    if (!onlyNear || away <= NEAR) {
      byScreen[away] ??= [];
      byScreen[away].push(run);
    }
    yield;
  }
  return byScreen.flat();
}

/** The first runs of a queue that have no more than `limit` code units together; at least one. */
export function firstSlice(queue: readonly PageRun[], limit = SLICE_UNITS): PageRun[] {
  let units = 0;
  const end = queue.findIndex(({ text }, at) => {
    units += text.length;
    return at > 0 && units > limit;
  });
  return queue.slice(0, end < 0 ? queue.length : end);
}

/** UTF-16 code units of the text of all runs. */
export const unitsOf = (runs: readonly PageRun[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/** Pixels between a run's block and the screen, 0 when on it. */
function distanceFromScreen({ block }: PageRun, screen: number): number {
  const { top, bottom } = (isShadowRoot(block) ? block.host : block).getBoundingClientRect();
  return Math.max(0, top - screen, -bottom);
}
