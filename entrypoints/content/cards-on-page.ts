import type { EntityCard } from '../../core/card/entity-card';
import type { Choice } from '../../core/linker/document';
import type { Box, Point } from '../../core/page/geometry';
import type { OpenedBy } from '../../core/page/intent-state';
import type { DatasetInfo, PageState } from '../../core/page/page-state';
import { askBackground } from '../../platform/messaging';
import { extensionAlive } from '../../platform/send';
import type { CardSurroundings, Leaf } from './card/card-view';
import { type Anchor, OpenCard } from './card/open-card';
import type { Stage } from './card/stage';
import { boxesOf, HitTest } from './hit-test';
import { Attention } from './intent/attention';
import { bringIntoView } from './name-steps';
import type { NamesOnPage } from './names-on-page';
import type { Mark } from './paint/mark';
import { pageInfo } from './scan/page-info';

interface Needs {
  stage: Stage;
  settings: () => PageState['settings'];
  names: () => NamesOnPage | undefined;
  onDead: () => void;
}

/** Which card is open, and what opens and closes it. At most one a frame. */
export class CardsOnPage {
  #open: OpenCard | undefined;
  #attention: Attention;
  /** Made when first needed after the marks changed. */
  #hits: HitTest | undefined;
  #needs: Needs;
  /** The mention a card is open on, and its number for the intent reducer. */
  #mark: Mark | undefined;
  #opened = 0;
  #hosts = new WeakSet<Element>();

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#attention = new Attention({
      stage: needs.stage,
      settings: needs.settings,
      isOurs: (target) => this.isOurs(target),
      probe: (at, by) => this.#probe(at, by),
      close: () => this.close(),
      moved: () => this.#open?.place(),
      alive: () => extensionAlive() || (needs.onDead(), false),
    });
  }

  /** True for the element of a card of this frame, closed ones included: records of their end still arrive. */
  isOurs(node: unknown): boolean {
    return node instanceof Element && this.#hosts.has(node);
  }

  /** The marks changed: pointers are tested against these; a card whose words are gone closes. */
  watch(marks: readonly Mark[]): void {
    this.#hits = undefined;
    this.#open?.place();
    this.#attention.listen(marks.length > 0 || this.#open !== undefined);
  }

  redraw(settings: PageState['settings']): void {
    this.#open?.redraw({ settings });
  }

  close(): void {
    this.#open?.close();
  }

  /** Opens the card of a mark; false when its card is not at hand. */
  openMark(mark: Mark, by: OpenedBy, point?: Point): boolean {
    const { session } = this.#needs.names() ?? {};
    const card = session?.cards.get(mark.link.entity);
    if (!card || !session?.dataset) return false;
    if (this.#open && this.#mark?.id === mark.id) return true;
    const anchor = {
      boxes: () => boxesOf(mark),
      node: mark.span.startNode,
      rtl: isRtl(mark.span.startNode.parentElement),
    };
    this.#show({ card, link: mark.link }, anchor, by, session.dataset, point);
    this.#mark = mark;
    return true;
  }

  /** Opens what is known of selected text: one card, a choice of several, or the word that nothing is known. */
  openSelection(surface: string, cards: readonly EntityCard[], dataset: DatasetInfo): boolean {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0).cloneRange();
    const [only] = cards;
    const leaf: Leaf = cards.length === 1 && only ? { card: only } : { surface, choices: cards.map(choiceOf) };
    const node = range.startContainer;
    const parent = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    const boxes = () => [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (boxes().length === 0) return false;
    bringIntoView(() => range.getBoundingClientRect(), parent);
    this.#show(leaf, { boxes, node, rtl: isRtl(parent) }, 'key', dataset);
    return true;
  }

  #show(leaf: Leaf, anchor: Anchor, by: OpenedBy, dataset: DatasetInfo, point?: Point): void {
    this.close();
    const { stage, settings } = this.#needs;
    const names = this.#needs.names();
    const entities = new Set(names?.marks.map(({ link }) => link.entity));
    const around: CardSurroundings = { info: pageInfo(document), entities, dataset, settings: settings() };
    const number = ++this.#opened;
    this.#attention.listen(true);
    this.#open = new OpenCard(leaf, {
      stage,
      anchor,
      point,
      around,
      bottomSheet: by === 'touch',
      takesFocus: by === 'key',
      find: (entity) => this.#find(entity),
      onPlaced: (zone: Box[], card: Box) => this.#attention.shown(number, by, zone, card),
      onClosed: () => {
        this.#open = undefined;
        this.#mark = undefined;
        this.#attention.gone();
        this.#attention.listen((this.#needs.names()?.marks.length ?? 0) > 0);
      },
    });
    this.#hosts.add(this.#open.element);
    this.#open.place();
  }

  #probe(at: Point, by: OpenedBy): boolean {
    const names = this.#needs.names();
    if (!names) return false;
    names.painter.repair();
    this.#hits ??= new HitTest(names.marks, names.text.roots);
    const mark = this.#hits.at(at);
    if (!mark || (by === 'hover' && isSelected(mark))) return false;
    return this.openMark(mark, by, at);
  }

  async #find(entity: string): Promise<EntityCard | undefined> {
    const here = this.#needs.names()?.session.cards.get(entity);
    if (here) return here;
    const cards = await askBackground('cards.get', { entities: [entity] }).catch(() => []);
    return cards[0];
  }
}

const isRtl = (element: Element | null): boolean => element !== null && getComputedStyle(element).direction === 'rtl';

/** Text being selected is being worked with: no card over it. */
function isSelected({ span }: Mark): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(span.startNode, true);
}

const choiceOf = ({ id, name, line }: EntityCard): Choice => ({ entity: id, name, line, share: 0 });
