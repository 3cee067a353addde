import type { EntityCard } from '../../core/card/entity-card';
import type { Box, Point } from '../../core/page/geometry';
import type { OpenedBy } from '../../core/page/intent-state';
import type { DatasetInfo, PageState } from '../../core/page/page-state';
import type { SelectionAnswer } from '../../platform/messages';
import { askBackground } from '../../platform/messaging';
import { quietly } from '../../platform/quietly';
import { extensionAlive } from '../../platform/send';
import { type CardSurroundings, type Leaf, rehearse } from './card/card-view';
import { choose } from './card/choose';
import { leafOf, leafOfCards } from './card/leaves';
import { type Anchor, OpenCard } from './card/open-card';
import { PinnedCards } from './card/pinned-cards';
import type { Stage } from './card/stage';
import { boxesOf, HitTest } from './hit-test';
import { Attention } from './intent/attention';
import { bringIntoView } from './name-steps';
import type { NamesOnPage } from './names-on-page';
import type { Mark } from './paint/mark';
import { hop } from './pause';
import { pageInfo } from './scan/page-info';

interface Showing {
  anchor: Anchor;
  by: OpenedBy;
  dataset: DatasetInfo;
  point?: Point | undefined;
  /** Language of the words, where it is not the page's. */
  lang?: string | undefined;
}

interface Needs {
  stage: Stage;
  settings: () => PageState['settings'];
  names: () => NamesOnPage | undefined;
  onDead: () => void;
}

/** Which card is open, and what opens and closes it. At most one a frame, besides those pinned. */
export class CardsOnPage {
  #open: OpenCard | undefined;
  #pinned = new PinnedCards();
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
      onFirstMove: () => quietly(hop().then(() => this.#rehearse())),
      moved: () => this.#open?.place(),
      alive: () => {
        const alive = extensionAlive();
        if (!alive) needs.onDead();
        return alive;
      },
    });
  }

  /**
   * True for the element of a card of this frame, closed ones included: records of their end still arrive. It may stand in
   * the page around the frame, whose elements are no instances of this frame's classes.
   */
  isOurs(node: unknown): boolean {
    return this.#hosts.has(node as Element);
  }

  /** The marks changed: pointers are tested against these; a card whose words are gone closes. */
  watch(marks: readonly Mark[]): void {
    this.#hits = undefined;
    this.#open?.place();
    this.#attention.listen(marks.length > 0 || this.#open !== undefined);
  }

  redraw(settings: PageState['settings']): void {
    for (const card of this.#all) card.redraw({ settings });
  }

  close(): void {
    this.#open?.close();
  }

  /** Every card, pinned ones too. `telling`: save what still says that a choice can be undone. */
  closeAll({ telling = true } = {}): void {
    for (const card of this.#all) if (telling || !card.reading.isTelling) card.close();
  }

  get #all(): OpenCard[] {
    return this.#open ? [this.#open, ...this.#pinned.all] : this.#pinned.all;
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
    this.#show(leafOf(mark, card), { anchor, by, dataset: session.dataset, point, lang: mark.run.lang });
    this.#mark = mark;
    return true;
  }

  /** Opens what is known of selected text: one card, a choice of several, or the word that nothing is known. */
  openSelection({ text, cards, named, dataset }: SelectionAnswer): boolean {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0).cloneRange();
    const node = range.startContainer;
    const parent = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    const boxes = () => [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (boxes().length === 0) return false;
    bringIntoView(() => range.getBoundingClientRect(), parent);
    const leaf = leafOfCards(text, cards, named);
    this.#show(leaf, { anchor: { boxes, node, rtl: isRtl(parent) }, by: 'key', dataset });
    return true;
  }

  /**
   * The first card of a page costs several times what the next ones do, most of it the browser's own preparations: dates
   * and words of a language, code run for the first time. They are made before the pointer has come to rest.
   */
  #rehearse(): void {
    const { marks, session } = this.#needs.names() ?? {};
    const card = marks?.[0] && session?.cards.get(marks[0].link.entity);
    if (card && session?.dataset && !this.#open) rehearse(card, this.#around(session.dataset));
  }

  #around(dataset: DatasetInfo, lang?: string): CardSurroundings {
    const entities = new Set(this.#needs.names()?.marks.map(({ link }) => link.entity));
    const page = pageInfo(document);
    return { info: { ...page, lang: lang || page.lang }, entities, dataset, settings: this.#needs.settings() };
  }

  #show(leaf: Leaf, { anchor, by, dataset, point, lang }: Showing): void {
    this.close();
    const { stage } = this.#needs;
    const around = this.#around(dataset, lang);
    const number = ++this.#opened;
    this.#attention.listen(true);
    const card: OpenCard = new OpenCard(leaf, {
      stage,
      anchor,
      point,
      around,
      bottomSheet: by === 'touch',
      takesFocus: by === 'key',
      isOurs: (node) => this.isOurs(node),
      find: (entity) => this.#find(entity),
      choose,
      onSeen: (entity) => quietly(askBackground('card.seen', { entity })),
      onPlaced: (zone: Box[], card: Box) => this.#attention.shown(number, by, zone, card),
      onPin: (pinned) => {
        if (pinned) {
          this.#letGo(card);
          this.#pinned.add(card);
          return;
        }
        this.#pinned.remove(card);
        this.close();
        this.#open = card;
      },
      onClosed: () => {
        this.#pinned.remove(card);
        this.#letGo(card);
      },
    });
    this.#open = card;
    this.#hosts.add(card.element);
    card.place();
  }

  /** A card is the one beside the words no more. */
  #letGo(card: OpenCard): void {
    if (this.#open !== card) return;
    this.#open = undefined;
    this.#mark = undefined;
    this.#attention.gone();
    this.#attention.listen((this.#needs.names()?.marks.length ?? 0) > 0);
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
