import type { EntityCard } from '../../../core/card/entity-card';
import { type Box, inBox, type Point } from '../../../core/page/geometry';
import type { Side } from '../../../core/page/place-box';
import { CardHost } from './card-host';
import { type CardSurroundings, drawLeaf, eraseLeaf, type Leaf } from './card-view';
import { placeCard } from './place';
import { moveBox, type Stage } from './stage';

/** What a card hangs on. */
export interface Anchor {
  /** Boxes of the words in the viewport of their frame, now; none = they are gone. */
  boxes: () => Box[];
  node: Node | undefined;
  rtl: boolean;
}

export interface OpenCardNeeds {
  stage: Stage;
  anchor: Anchor;
  /** Where the pointer asked, in the frame's viewport. */
  point?: Point | undefined;
  bottomSheet: boolean;
  /** Opened by key: focus goes into the card, and back when it closes. */
  takesFocus: boolean;
  around: CardSurroundings;
  find: (entity: string) => Promise<EntityCard | undefined>;
  /** Boxes in the stage's viewport, after opening and whenever they moved. */
  onPlaced: (zone: Box[], card: Box) => void;
  onClosed: () => void;
}

/** Pixels around a line that still are on it. */
const SLACK = 3;

/** A card from opening to closing: its host, the way back through related names, its place beside the words. */
export class OpenCard {
  #needs: OpenCardNeeds;
  #host: CardHost;
  #leaves: Leaf[];
  #side: Side | undefined;
  /** Of the mention's lines the one the card was opened on. */
  #line: number | undefined;
  #sizes: ResizeObserver;
  #focusBefore: Element | null;
  #closed = false;

  constructor(first: Leaf, needs: OpenCardNeeds) {
    this.#needs = needs;
    this.#leaves = [first];
    const { stage, anchor } = needs;
    this.#focusBefore = stage.document.activeElement;
    this.#host = new CardHost(stage, anchor.node, needs.bottomSheet, () => this.close());
    this.#host.root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    this.#draw();
    this.#sizes = new stage.window.ResizeObserver(() => this.place());
    this.#sizes.observe(this.#host.element);
    if (needs.takesFocus) this.#host.root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  get element(): Element {
    return this.#host.element;
  }

  /** Puts the card beside its words, first and whenever something moved; closes it when they are gone or out of sight. */
  place(): void {
    if (this.#closed) return;
    const { stage, anchor, point, bottomSheet, onPlaced } = this.#needs;
    const corner = stage.offset();
    const boxes = anchor.boxes().map((box) => moveBox(box, corner));
    if (boxes.length === 0 || !boxes.some((box) => isInSight(box, stage.window))) {
      this.close();
      return;
    }
    if (!bottomSheet) {
      const near = point && { x: point.x + corner.x, y: point.y + corner.y };
      this.#line ??= Math.max(0, near ? boxes.findIndex((box) => inBox(near, box, SLACK)) : 0);
      const place = placeCard(this.#host.element, boxes[this.#line] ?? boxes[0], anchor.rtl, this.#side);
      this.#side = place.side;
      this.#host.room = place.room;
      this.#host.moveTo(place.x, place.y);
    }
    onPlaced(boxes, this.#host.box);
  }

  /** Settings changed while the card is open. */
  redraw(around: Partial<CardSurroundings>): void {
    Object.assign(this.#needs.around, around);
    this.#draw();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    const { document } = this.#needs.stage;
    const hadFocus = document.activeElement === this.#host.element;
    this.#sizes.disconnect();
    eraseLeaf(this.#host.root);
    this.#host.remove();
    const before = this.#focusBefore;
    if (hadFocus && before?.isConnected && before !== document.body)
      (before as HTMLElement).focus?.({ preventScroll: true });
    this.#needs.onClosed();
  }

  #draw(): void {
    const leaf = this.#leaves.at(-1);
    if (!leaf) return;
    drawLeaf(this.#host.root, leaf, this.#leaves.length > 1, this.#needs.around, {
      onOpen: (entity) => void this.#follow(entity),
      onBack: () => this.#back(),
      onClose: () => this.close(),
      onToggle: () => this.#toggle(leaf),
    });
  }

  #toggle(leaf: Leaf): void {
    if ('card' in leaf) leaf.open = !leaf.open;
    this.#draw();
  }

  /** Another leaf in place: nothing of the last one's stays, and its name is where reading begins. */
  #turn(): void {
    const { root } = this.#host;
    eraseLeaf(root);
    this.#draw();
    root.querySelector<HTMLElement>('.card-name')?.focus({ preventScroll: true });
  }

  async #follow(entity: string): Promise<void> {
    const card = await this.#needs.find(entity);
    if (!card || this.#closed) return;
    this.#leaves.push({ card });
    this.#turn();
  }

  #back(): void {
    if (this.#leaves.length > 1) this.#leaves.pop();
    this.#turn();
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || !event.altKey || event.key !== 'ArrowLeft' || this.#leaves.length < 2) return;
    event.preventDefault();
    this.#back();
  }
}

const isInSight = ({ left, top, right, bottom }: Box, { innerWidth, innerHeight }: Window): boolean =>
  bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
