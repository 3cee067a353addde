import { chooseMarks } from '../../core/page/mark-choice';
import { castOf } from '../../core/page/own-cast';
import type { PageState } from '../../core/page/page-state';
import { showingBy } from '../../core/rules/page-rules';
import { quietly } from '../../platform/quietly';
import { LinkSession } from './ask/link-session';
import { type Dirty, readings } from './ask/page-changes';
import { PageWatcher } from './ask/page-watcher';
import { caretAt } from './hit-test';
import { spareLongLines } from './paint/long-lines';
import { type Mark, marksOf } from './paint/mark';
import { Painter } from './paint/painter';
import { inSlices, pause } from './pause';
import type { Block } from './scan/context';
import { inEditable } from './scan/elements';
import { isAwaited, isShown } from './scan/layout';
import { pageInfo } from './scan/page-info';
import type { PageRun } from './scan/page-run';
import { PageText } from './scan/page-text';

interface Needs {
  isOurs: (node: Node) => boolean;
  state: PageState;
  onMarks: (marks: readonly Mark[]) => void;
  onOff: () => void;
  /** Before changes of the page are read; false = leave them, this reading is over. */
  onBatch: () => boolean;
}

/** Milliseconds after which what a page unfolds by itself has unfolded. */
const LATE = 2_000;

/** Scan → ask → paint for one document, from the first reading to {@link stop}. */
export class NamesOnPage {
  marks: readonly Mark[] = [];
  readonly painter = new Painter();
  readonly text: PageText;
  readonly session: LinkSession;
  #watcher: PageWatcher;
  #life = new AbortController();
  /** Some names of a very long line are not marked for its length. */
  #spared = false;
  #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.text = new PageText(needs.isOurs);
    const events = { onLinks: () => this.#show(), onOff: needs.onOff };
    this.session = new LinkSession(() => pageInfo(document), events, this.#life.signal);
    this.#watcher = new PageWatcher(needs.isOurs, (dirty) => this.#readAgain(dirty));
  }

  async start(): Promise<void> {
    const root = document.documentElement;
    if (!root || inEditable(document.body ?? root)) return;
    this.#watcher.observe(document);
    const change = await this.text.read(root, true, this.#life.signal);
    if (change === undefined) return;
    this.#observeRoots();
    this.session.note(change);
    await this.session.sync();
    await pause(LATE);
    await this.lookForHidden();
  }

  stop(): void {
    this.#life.abort();
    this.#watcher.stop();
    this.painter.clear();
    this.marks = [];
    this.session.leave();
  }

  /** Settings or rules changed: the links stay, other marks are shown. */
  apply(state: PageState): void {
    this.#needs.state = state;
    this.#show();
  }

  /** Back from the back/forward cache: tells the cast again. */
  comeBack(): void {
    this.session.reportAgain();
    this.#show();
  }

  /** The reader did something that may have opened or folded up parts of the page: attributes are not watched. */
  async lookForHidden(): Promise<void> {
    const { hidden, runs } = this.text;
    const found = await inSlices(unfolded([...hidden], runs), this.#life.signal);
    if (found === undefined) return;
    for (const parent of found.shown) hidden.delete(parent);
    const deep = new Set(found.shown.filter((parent) => parent.isConnected));
    this.#watcher.add({ deep, shallow: new Set([...deep, ...found.folded]) });
  }

  /** More of a very long page may now be near the reader's eyes. */
  scrolled(): void {
    void this.session.sync();
    if (this.#spared) this.#show();
    this.painter.repair();
  }

  async #readAgain(dirty: Dirty): Promise<void> {
    if (!this.#needs.onBatch()) return;
    if (dirty.removed.size > 0) {
      this.session.note({ fresh: [], removed: this.text.sweep(dirty.removed) });
      this.painter.forget((node) => !node.isConnected);
    }
    let moved = false;
    for (const { part, deep } of readings(dirty, this.text.closedRoots)) {
      const change = await this.text.read(part, deep, this.#life.signal);
      if (change === undefined) return;
      this.session.note(change);
      moved ||= change.moved.length > 0 || change.removed.length > 0;
    }
    this.#observeRoots();
    if (moved) this.#show();
    await this.session.sync();
    this.painter.repair();
  }

  #show(): void {
    if (this.#life.signal.aborted) return;
    const { cards } = this.session;
    const { settings, rules } = this.#needs.state;
    const runs = new Map(this.text.runs.map((run) => [run.key, run]));
    const placed = marksOf(this.session.links, runs, showingBy(rules));
    const byLink = new Map(placed.map((mark) => [mark.link, mark]));
    const chosen = chooseMarks([...byLink.keys()], settings, (entity) => cards.get(entity)?.kind);
    const marks = chosen.flatMap((link) => byLink.get(link) ?? []);
    this.marks = spareLongLines(marks, (node) => this.#offsetInView(node));
    this.#spared = this.marks.length < marks.length;
    quietly(this.painter.paint(this.marks, settings.marks));
    this.#needs.onMarks(this.marks);
    this.session.reportCast(castOf(chosen, cards));
  }

  #offsetInView(node: Text): number {
    const caret = caretAt({ x: innerWidth / 2, y: innerHeight / 2 }, this.text.roots);
    return caret?.node === node ? caret.offset : 0;
  }

  #observeRoots(): void {
    for (const root of this.text.roots) this.#watcher.observe(root);
  }
}

/** Of parts not shown when read those that are shown now, and blocks that are not any more. */
function* unfolded(
  hidden: readonly Element[],
  runs: readonly PageRun[],
): Generator<void, { shown: Element[]; folded: Block[] }> {
  const shown: Element[] = [];
  const folded: Block[] = [];
  for (const at of hidden) {
    if (!at.isConnected || (isShown(at) && !isAwaited(at))) shown.push(at);
    yield;
  }
  for (const { block, segments } of runs) {
    const parent = segments[0]?.node.parentElement;
    if (parent && !isShown(parent)) folded.push(block);
    yield;
  }
  return { shown, folded };
}
