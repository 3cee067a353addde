import { type Box, inBox, type Point } from '../../../core/page/geometry';
import { besideBox, keepInView, openedRoom, type Side } from '../../../core/page/place-box';
import { CardHost } from './card-host';
import type { CardSurroundings, Leaf } from './card-view';
import { listenForGestures } from './gestures';
import { placeCard, viewOf } from './place';
import { Reading, type ReadingNeeds } from './reading';
import { moveBox, type Stage } from './stage';
import { hideTitles } from './titles';

/** What a card hangs on. */
export interface Anchor {
  /** Boxes of the words in the viewport of their frame, now; none = they are gone. */
  boxes: () => Box[];
  node: Node | undefined;
  rtl: boolean;
}

interface OpenCardNeeds extends Pick<ReadingNeeds, 'around' | 'find' | 'choose' | 'onSeen'> {
  stage: Stage;
  anchor: Anchor;
  /** Where the pointer asked, in the frame's viewport. */
  point?: Point | undefined;
  bottomSheet: boolean;
  /** Opened by key: focus goes into the card, and back when it closes. */
  takesFocus: boolean;
  isOurs: (node: Node) => boolean;
  /** Boxes in the stage's viewport, after opening and whenever they moved. */
  onPlaced: (zone: Box[], card: Box) => void;
  /** The reader pinned the card, or took the pin out again. */
  onPin: (pinned: boolean) => void;
  onClosed: () => void;
}

/** Pixels around a line that still are on it. */
const SLACK = 3;

/** A card from opening to closing: its host, its place beside the words or, pinned, where the reader puts it. */
export class OpenCard {
  readonly reading: Reading;
  #needs: OpenCardNeeds;
  #host: CardHost;
  #side: Side | undefined;
  /** Of the mention's lines the one the card was opened on. */
  #line: number | undefined;
  #sizes: ResizeObserver;
  #focusBefore: Element | null;
  #showTitles: () => void;
  #closed = false;

  constructor(first: Leaf, needs: OpenCardNeeds) {
    this.#needs = needs;
    const { stage, anchor, bottomSheet } = needs;
    this.#focusBefore = stage.document.activeElement;
    this.#showTitles = hideTitles(anchor.node?.parentElement ?? null);
    this.#host = new CardHost(stage, anchor.node, { bottomSheet, isOurs: needs.isOurs, onTaken: () => this.close() });
    this.reading = new Reading(this.#host.root, first, {
      ...needs,
      onClose: () => this.close(),
      onToggled: () => this.place(),
      onPin: bottomSheet ? undefined : () => this.#pin(),
    });
    listenForGestures(this.#host.root, {
      isPinned: () => this.reading.pinned,
      move: (x, y) => this.#moveBy(x, y),
      turn: (by) => this.reading.go(by),
      close: () => this.close(),
    });
    this.reading.draw();
    this.#sizes = new stage.window.ResizeObserver(() => this.place());
    this.#sizes.observe(this.#host.element);
    if (needs.takesFocus) this.#host.root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    else void this.reading.announce();
  }

  get element(): Element {
    return this.#host.element;
  }

  get box(): Box {
    return this.#host.box;
  }

  /** Puts the card beside its words, first and whenever something moved; closes it when they are gone or out of sight. */
  place(): void {
    if (this.#closed) return;
    if (this.reading.pinned) this.#moveBy(0, 0);
    else this.#placeByWords();
  }

  /** Out of the way of another pinned card, to compare the two. */
  standBeside(other: Box): void {
    const { x, y } = besideBox(this.box, other, viewOf(this.#needs.stage.document));
    this.#host.moveTo(x, y);
  }

  /** Settings changed while the card is open. */
  redraw(around: Partial<CardSurroundings>): void {
    this.reading.redraw(around);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    const { document } = this.#needs.stage;
    const hadFocus = document.activeElement === this.#host.element;
    this.#sizes.disconnect();
    this.reading.erase();
    this.#host.remove();
    this.#showTitles();
    const before = this.#focusBefore;
    if (hadFocus && before?.isConnected && before !== document.body)
      (before as HTMLElement).focus?.({ preventScroll: true });
    this.#needs.onClosed();
  }

  #placeByWords(): void {
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
      const wishes = { rtl: anchor.rtl, keep: this.#side, opened: this.reading.isOpened };
      const place = placeCard(this.#host.element, boxes[this.#line] ?? boxes[0], wishes);
      this.#side = place.side;
      this.#host.room = place.room;
      this.#host.moveTo(place.x, place.y);
    }
    onPlaced(boxes, this.#host.box);
  }

  #pin(): void {
    const { reading } = this;
    reading.pinned = !reading.pinned;
    reading.draw();
    if (reading.pinned) this.#showTitles();
    this.#needs.onPin(reading.pinned);
    this.place();
  }

  #moveBy(x: number, y: number): void {
    if (!this.reading.pinned) return;
    const view = viewOf(this.#needs.stage.document);
    if (this.reading.isOpened) this.#host.room = openedRoom(view);
    const place = keepInView(moveBox(this.box, { x, y }), view);
    this.#host.moveTo(place.x, place.y);
  }
}

const isInSight = ({ left, top, right, bottom }: Box, { innerWidth, innerHeight }: Window): boolean =>
  bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
