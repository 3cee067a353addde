import type { NodeSpan } from '../../../core/page/run-text';
import { hop } from '../pause';
import type { Mark } from './mark';
import { type MarkLook, markStyles, randomNames } from './mark-styles';
import { adoptSheet, dropSheet } from './sheets';

/** Times a page may throw out our highlights before we let it be. */
const RETURNS = 3;
/** Marks added in one task. */
const BATCH = 1_000;

/**
 * Draws marks with the CSS Custom Highlight API: no node of the page is touched. StaticRange only. Sheet and registry
 * entries appear with the first mark and go with the last.
 */
export class Painter {
  #names = randomNames();
  #highlights = new Map<string, Highlight>();
  #ranges = new Map<string, { range: StaticRange; name: string }>();
  #sheet: CSSStyleSheet | undefined;
  #styled = new Set<Document | ShadowRoot>();
  #look: MarkLook | undefined;
  #found: StaticRange | undefined;
  #returns = 0;
  #round = 0;

  /** Makes the page show exactly these marks; those in closed shadow roots stay unpainted. */
  async paint(marks: readonly Mark[], look: MarkLook): Promise<void> {
    if (!isSupported()) return;
    const round = ++this.#round;
    const drawn = look === 'none' && fillsAll() ? [] : marks;
    const wanted = new Map(drawn.filter(({ run }) => !run.closed).map((mark) => [mark.id, mark]));
    for (const [id, { range, name }] of this.#ranges) {
      if (wanted.has(id)) continue;
      this.#highlights.get(name)?.delete(range);
      this.#ranges.delete(id);
    }
    if (wanted.size === 0) {
      this.clear();
      return;
    }
    this.#register();
    this.#wear(look);
    let added = 0;
    for (const [id, mark] of wanted) {
      if (this.#ranges.has(id)) continue;
      if (++added % BATCH === 0) await hop();
      if (round !== this.#round) return;
      this.#add(id, mark);
    }
  }

  /** Takes away marks whose text left the page: a static range would keep its nodes alive. */
  forget(isGone: (startNode: Node) => boolean): void {
    for (const [id, { range, name }] of this.#ranges) {
      if (!isGone(range.startContainer)) continue;
      this.#highlights.get(name)?.delete(range);
      this.#ranges.delete(id);
    }
  }

  /** Puts highlights back that the page threw out of the registry, a few times. */
  repair(): void {
    if (this.#highlights.size === 0 || this.#returns >= RETURNS) return;
    const missing = [...this.#highlights].filter(([name]) => !CSS.highlights.has(name));
    const unstyled = [...this.#styled].filter((root) => this.#sheet && !root.adoptedStyleSheets.includes(this.#sheet));
    if (missing.length === 0 && unstyled.length === 0) return;
    this.#returns += 1;
    for (const [name, highlight] of missing) CSS.highlights.set(name, highlight);
    for (const root of unstyled) if (this.#sheet) adoptSheet(root, this.#sheet);
  }

  /** Shades one mark, and only it; nothing without an argument. */
  point(span?: NodeSpan<Text>): void {
    const highlight = this.#highlights.get(this.#names.found);
    if (this.#found) highlight?.delete(this.#found);
    this.#found = span && staticRange(span);
    if (this.#found) highlight?.add(this.#found);
  }

  /** Leaves the page as if we had never been there. */
  clear(): void {
    this.#round += 1;
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      CSS.highlights.delete(name);
    }
    this.#highlights.clear();
    this.#ranges.clear();
    for (const root of this.#styled) if (this.#sheet) dropSheet(root, this.#sheet);
    this.#styled.clear();
    this.#sheet = undefined;
    this.#names = randomNames();
  }

  #register(): void {
    if (this.#highlights.size > 0) return;
    for (const name of Object.values(this.#names)) {
      const highlight = new Highlight();
      this.#highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    this.#sheet = new CSSStyleSheet();
    this.#look = undefined;
  }

  #wear(look: MarkLook): void {
    if (look === this.#look) return;
    this.#look = look;
    this.#sheet?.replaceSync(markStyles(this.#names, look));
  }

  #add(id: string, { span, style }: Mark): void {
    const root = span.startNode.getRootNode() as Document | ShadowRoot;
    if (!span.startNode.isConnected) return;
    if (this.#sheet && !this.#styled.has(root)) {
      this.#styled.add(root);
      adoptSheet(root, this.#sheet);
    }
    const name = this.#names[style];
    const range = staticRange(span);
    this.#ranges.set(id, { range, name });
    this.#highlights.get(name)?.add(range);
  }
}

const isSupported = (): boolean => typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;

/** In forced colours Chromium fills every highlight like a selection, whatever its rule and `forced-color-adjust` say. */
const fillsAll = (): boolean => matchMedia('(forced-colors: active)').matches;

const staticRange = ({ startNode, startOffset, endNode, endOffset }: NodeSpan<Text>): StaticRange =>
  new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });
