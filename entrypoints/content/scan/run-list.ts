import type { Segment } from '../../../core/page/run-text';
import type { Block } from './context';
import type { PageRun } from './page-run';
import { comesBefore, holds } from './tree-order';

/** Runs in page order, with numbers that say so. */
export class RunList {
  all: PageRun[] = [];

  /** Runs of blocks inside a part of the page (the part included). They stand together. */
  within(part: Block): PageRun[] {
    const start = this.#placeOf(part);
    let end = start;
    while (end < this.all.length && holds(part, (this.all[end] as PageRun).block)) end++;
    return this.all.slice(start, end);
  }

  /** Puts the runs of a part, given in page order, in the place of those it had. */
  replaceWithin(part: Block, runs: readonly PageRun[], isNew: (run: PageRun) => boolean): void {
    const start = this.#placeOf(part);
    const rest = this.all.slice(start + this.within(part).length);
    this.all.length = start;
    for (const run of [...runs, ...rest]) this.all.push(run);
    this.#number(start, start + runs.length, isNew);
  }

  /** Puts one run among the others. */
  insert(run: PageRun): void {
    const at = this.#placeOf(startOf(run));
    this.all.splice(at, 0, run);
    this.#number(at, at + 1, (other) => other === run);
  }

  remove(gone: ReadonlySet<PageRun>): void {
    if (gone.size > 0) this.all = this.all.filter((run) => !gone.has(run));
  }

  /** Index of the first run that does not begin before a node. */
  #placeOf(node: Node): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (comesBefore(startOf(this.all[middle] as PageRun), node)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Gives new runs between `from` and `to` orders evenly spaced between those of their neighbours. */
  #number(from: number, to: number, isNew: (run: PageRun) => boolean): void {
    for (let at = from; at < to; ) {
      let end = at;
      while (end < to && isNew(this.all[end] as PageRun)) end++;
      const before = this.all[at - 1]?.order;
      const after = this.all[end]?.order;
      const first = before ?? (after ?? end - at) - (end - at) - 1;
      const step = before !== undefined && after !== undefined ? (after - before) / (end - at + 1) : 1;
      for (let next = at; next < end; next++) (this.all[next] as PageRun).order = first + step * (next - at + 1);
      at = end + 1;
    }
  }
}

/** The text node a run begins in. */
export const startOf = ({ segments }: Pick<PageRun, 'segments'>): Node => (segments[0] as Segment<Text>).node;
