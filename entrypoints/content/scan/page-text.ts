import { inSlices } from '../pause';
import { type Block, contextOf } from './context';
import type { PageRun, ReadRun } from './page-run';
import { comesBefore, holds } from './tree-order';
import { type WalkResult, walk } from './walk';

/** Attempts at reading a part of the page that keeps changing under the walk. */
const ATTEMPTS = 3;

/** What a reading changed: runs new to us, runs of the same text in other nodes, keys of runs gone. */
export interface TextChange {
  fresh: PageRun[];
  moved: PageRun[];
  removed: number[];
}

/** All runs of the page as last read, in page order, and the shadow roots and hidden places met on the way. */
export class PageText {
  runs: PageRun[] = [];
  readonly roots = new Set<ShadowRoot>();
  readonly closedRoots = new Set<ShadowRoot>();
  /** Parents of text that was not rendered when read. */
  readonly hidden = new Set<Element>();
  #nextKey = 1;
  #isOurs: (element: Element) => boolean;

  constructor(isOurs: (element: Element) => boolean) {
    this.#isOurs = isOurs;
  }

  /**
   * Reads a part of the page anew: the whole subtree when `deep`, else only the runs of the block itself.
   * Undefined when `signal` aborted.
   */
  async read(part: Block, deep: boolean, signal: AbortSignal): Promise<TextChange | undefined> {
    const context = contextOf(part, this.closedRoots);
    // Text directly in an element that is inline by name belongs to a run of its block: that is read on its own.
    const foreign = context.block === part ? undefined : context.block;
    const result = await this.#walk(part, deep, signal);
    if (result === undefined) return undefined;
    for (const parent of result.hidden) this.hidden.add(parent);
    for (const { root, closed } of result.roots) {
      this.roots.add(root);
      if (closed) this.closedRoots.add(root);
    }
    const isOld = ({ block }: PageRun) => (deep ? block !== foreign && holds(part, block) : block === part);
    const read = foreign && part.parentNode ? result.runs.filter(({ block }) => block !== foreign) : result.runs;
    return this.#replace(isOld, read);
  }

  /** Drops runs whose block left the page; of a block still there, the block is read again. */
  sweep(): number[] {
    const gone = this.runs.filter(({ block }) => !block.isConnected);
    if (gone.length > 0) this.#drop(new Set(gone));
    for (const root of this.roots) if (!root.isConnected) this.roots.delete(root);
    return gone.map(({ key }) => key);
  }

  async #walk(part: Block, deep: boolean, signal: AbortSignal): Promise<WalkResult | undefined> {
    for (let attempt = 1; ; attempt++) {
      const context = contextOf(part, this.closedRoots);
      const result = await inSlices(walk(part, context, { deep, isOurs: this.#isOurs }), signal);
      if (result === undefined || !result.broken || attempt === ATTEMPTS) return result;
    }
  }

  #replace(isOld: (run: PageRun) => boolean, read: ReadRun[]): TextChange {
    const old = this.runs.filter(isOld);
    const known = new Map<string, PageRun[]>();
    for (const run of old) known.set(sameness(run), [...(known.get(sameness(run)) ?? []), run]);
    const change: TextChange = { fresh: [], moved: [], removed: [] };
    const added: PageRun[] = [];
    for (const run of read) {
      const kept = known.get(sameness(run))?.shift();
      if (kept === undefined) added.push({ ...run, key: this.#nextKey++, order: 0, version: 0 });
      else if (kept.segments.length !== run.segments.length || moved(kept, run)) {
        Object.assign(kept, { block: run.block, segments: run.segments, version: kept.version + 1 });
        change.moved.push(kept);
      }
    }
    const gone = [...known.values()].flat();
    if (gone.length > 0) this.#drop(new Set(gone));
    change.removed = gone.map(({ key }) => key);
    change.fresh = added;
    this.#insert(added);
    return change;
  }

  #drop(gone: ReadonlySet<PageRun>): void {
    this.runs = this.runs.filter((run) => !gone.has(run));
  }

  /** Puts runs, given in page order, among the others, with orders between their neighbours'. */
  #insert(added: readonly PageRun[]): void {
    if (this.runs.length === 0) {
      added.forEach((run, at) => {
        run.order = at;
      });
      this.runs = [...added];
      return;
    }
    for (const run of added) {
      const at = this.#placeFor(run);
      const [before, after] = [this.runs[at - 1]?.order, this.runs[at]?.order];
      if (before === undefined) run.order = (after ?? 0) - 1;
      else run.order = after === undefined ? before + 1 : (before + after) / 2;
      this.runs.splice(at, 0, run);
    }
  }

  #placeFor(run: PageRun): number {
    const node = firstNode(run);
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (comesBefore(firstNode(this.runs[middle] as PageRun), node)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Where a run begins; its block where the node was replaced and is not read again yet. */
const firstNode = ({ segments, block }: PageRun): Node => (segments[0]?.node.isConnected ? segments[0].node : block);

const sameness = ({ text, place, lang }: ReadRun): string => `${place} ${lang ?? ''} ${text}`;

const moved = (kept: PageRun, run: ReadRun): boolean =>
  kept.block !== run.block ||
  run.segments.some(({ node, from }, at) => kept.segments[at]?.node !== node || kept.segments[at]?.from !== from);
