import { inSlices } from '../pause';
import { type Block, contextOf } from './context';
import type { PageRun, ReadRun } from './page-run';
import { RunList, startOf } from './run-list';
import { isInside } from './tree-order';
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
  readonly #list = new RunList();
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
    if (deep && foreign === undefined) return this.#replaceAll(part, result.runs);
    const isOld = ({ block }: PageRun) => (deep ? block !== foreign : block === part);
    const read = result.runs.filter(({ block }) => block !== foreign);
    return this.#replaceSome(this.#list.within(part).filter(isOld), read);
  }

  /** In page order. */
  get runs(): readonly PageRun[] {
    return this.#list.all;
  }

  /** Drops runs that begin in what left the page or was moved: only runs in page order can be searched. */
  sweep(takenOut: ReadonlySet<Node>): number[] {
    const moved = new Set([...takenOut].filter((node) => node.isConnected));
    const isGone = (run: PageRun): boolean =>
      !startOf(run).isConnected || (moved.size > 0 && isInside(startOf(run), moved));
    const gone = this.runs.filter(isGone);
    this.#list.remove(new Set(gone));
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

  #replaceAll(part: Block, read: readonly ReadRun[]): TextChange {
    const { now, change } = this.#match(this.#list.within(part), read);
    const fresh = new Set(change.fresh);
    this.#list.replaceWithin(part, now, (run) => fresh.has(run));
    return change;
  }

  /** Runs of one block stand between those of blocks inside it: only those that begin where they began are the same. */
  #replaceSome(old: readonly PageRun[], read: readonly ReadRun[]): TextChange {
    const starts = new Set(read.map(startOf));
    const staying = old.filter((run) => starts.has(startOf(run)));
    const { change } = this.#match(staying, read, true);
    for (const run of old) if (!staying.includes(run)) change.removed.push(run.key);
    const removed = new Set(change.removed);
    this.#list.remove(new Set(old.filter(({ key }) => removed.has(key))));
    for (const run of change.fresh) this.#list.insert(run);
    return change;
  }

  /**
   * What was read, as known runs where the same text stands there already, else as new ones. `inPlace`: only where it
   * begins in the same node.
   */
  #match(old: readonly PageRun[], read: readonly ReadRun[], inPlace = false): { now: PageRun[]; change: TextChange } {
    const known = new Map<string, PageRun[]>();
    for (const run of old.toReversed()) {
      const alike = known.get(sameness(run));
      if (alike) alike.push(run);
      else known.set(sameness(run), [run]);
    }
    const change: TextChange = { fresh: [], moved: [], removed: [] };
    const now = read.map((run) => {
      // Long strings are costly keys: none is made where nothing was known.
      const alike = known.size > 0 ? known.get(sameness(run)) : undefined;
      const at = alike?.findLastIndex((old) => !inPlace || startOf(old) === startOf(run)) ?? -1;
      const kept = alike?.splice(at, at < 0 ? 0 : 1)[0];
      if (kept === undefined) {
        const added = { ...run, key: this.#nextKey++, order: 0, version: 0 };
        change.fresh.push(added);
        return added;
      }
      if (isElsewhere(kept, run)) {
        Object.assign(kept, { block: run.block, segments: run.segments, version: kept.version + 1 });
        change.moved.push(kept);
      }
      return kept;
    });
    change.removed = [...known.values()].flat().map(({ key }) => key);
    return { now, change };
  }
}

const sameness = ({ text, place, lang }: ReadRun): string => `${place} ${lang ?? ''} ${text}`;

const isElsewhere = (kept: PageRun, run: ReadRun): boolean =>
  kept.block !== run.block ||
  kept.segments.length !== run.segments.length ||
  run.segments.some(({ node, from }, at) => kept.segments[at]?.node !== node || kept.segments[at]?.from !== from);
