import type { Box, Point } from '../../../core/page/geometry';
import { stepIntent, wakeAt } from '../../../core/page/intent';
import {
  type IntentEvent,
  type IntentSettings,
  type IntentState,
  initialIntent,
  type OpenedBy,
} from '../../../core/page/intent-state';
import type { Stage } from '../card/stage';
import { pause } from '../pause';
import { listenToPointer } from './pointer-events';

interface Needs {
  stage: Stage;
  settings: () => IntentSettings;
  isOurs: (target: EventTarget | null) => boolean;
  /** Opens the card of what is at a point of this frame's viewport; false when nothing is there. */
  probe: (at: Point, by: OpenedBy) => boolean;
  close: () => void;
  /** The pointer moved for the first time: a card may be wanted soon. */
  onFirstMove: () => void;
  /** The page scrolled or was resized under an open card. */
  moved: () => void;
  /** False once the extension was reloaded under this page. */
  alive: () => boolean;
}

/** What the reader's pointer and keys ask for: drives the intent reducer with events and time. */
export class Attention {
  #state: IntentState = initialIntent;
  #needs: Needs;
  /** When the pending wait ends; waits are not cancelled, an early end only looks again. */
  #due = Number.POSITIVE_INFINITY;
  #inFrame = true;
  #stop: AbortController | undefined;
  #stageStop: AbortController | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Listens while there is something to open or close. */
  listen(wanted: boolean): void {
    if (wanted === (this.#stop !== undefined)) return;
    this.#stop?.abort();
    this.#stop = wanted ? new AbortController() : undefined;
    if (this.#stop) this.#hear(window, () => this.#needs.stage.offset(), true, this.#stop.signal);
  }

  /** A card opened or moved; boxes in the stage's viewport. */
  shown(mention: number, by: OpenedBy, zone: Box[], card: Box): void {
    const { stage } = this.#needs;
    if (stage.window !== window && !this.#stageStop) {
      this.#stageStop = new AbortController();
      this.#hear(stage.window, () => ({ x: 0, y: 0 }), false, this.#stageStop.signal);
    }
    this.#send({ type: 'shown', open: { mention, by, zone, card }, time: performance.now() });
  }

  gone(): void {
    this.#stageStop?.abort();
    this.#stageStop = undefined;
    this.#send({ type: 'gone' });
  }

  #hear(target: Window, offset: () => Point, inFrame: boolean, signal: AbortSignal): void {
    const send = (event: IntentEvent) => {
      this.#inFrame = inFrame;
      const opened = this.#send(event);
      if (event.type === 'scroll') this.#needs.moved();
      return opened;
    };
    const isHeld = (event: PointerEvent) => event.getModifierState(this.#needs.settings().holdKey);
    listenToPointer({ target, offset, send, isHeld, isOurs: this.#needs.isOurs, signal });
    target.addEventListener('resize', () => this.#needs.moved(), { passive: true, signal });
    for (const type of ['keydown', 'keyup'] as const)
      target.addEventListener(type, (event) => this.#onKey(event), { capture: true, signal });
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const { open, holdKey } = this.#needs.settings();
    if (open === 'hold' && event.key === holdKey) this.#onHold(event);
    if (event.type !== 'keydown' || event.key !== 'Escape' || event.isComposing || !this.#state.open) return;
    // This Escape was the card's; the page's own dialogs stay as they are.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#send({ type: 'escape' });
  }

  #onHold(event: KeyboardEvent): void {
    // A key that has opened a card does not open the browser's menu as well.
    if (event.type === 'keyup' && this.#state.open) event.preventDefault();
    if (!event.repeat) this.#send({ type: 'hold', held: event.type === 'keydown', time: performance.now() });
  }

  /** True when a probe of this event opened something. */
  #send(event: IntentEvent): boolean {
    if (!this.#needs.alive()) return false;
    if (event.type === 'move' && !this.#state.pointer) this.#needs.onFirstMove();
    const [state, effects] = stepIntent(this.#state, event, this.#needs.settings());
    this.#state = state;
    let opened = false;
    for (const effect of effects) {
      if (effect.type === 'close') this.#needs.close();
      else if (this.#inFrame) opened = this.#needs.probe(this.#inThisFrame(effect.at), effect.by) || opened;
    }
    this.#schedule();
    return opened;
  }

  #inThisFrame({ x, y }: Point): Point {
    const corner = this.#needs.stage.offset();
    return { x: x - corner.x, y: y - corner.y };
  }

  #schedule(): void {
    const due = wakeAt(this.#state, this.#needs.settings());
    if (due === undefined || this.#due <= due) return;
    this.#due = due;
    void pause(Math.max(0, due - performance.now())).then(() => {
      if (this.#due !== due) return;
      this.#due = Number.POSITIVE_INFINITY;
      this.#send({ type: 'wake', time: performance.now() });
    });
  }
}
