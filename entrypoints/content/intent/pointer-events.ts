import type { Point } from '../../../core/page/geometry';
import type { IntentEvent } from '../../../core/page/intent-state';
import { listenForLongPress } from './long-press';

/** Where a tap or click belongs to the page itself. */
const ACTIVE =
  'a[href], button, input, select, textarea, label, summary, [onclick], [contenteditable], [role=button], [role=link]';

interface Listening {
  target: Window;
  /** Added to positions: that of this window's viewport in the stage's. */
  offset: () => Point;
  /** Answers true when the event opened a card. */
  send: (event: IntentEvent) => boolean;
  /** The key of the `hold` mode is down. */
  isHeld: (event: PointerEvent) => boolean;
  isOurs: (target: EventTarget | null) => boolean;
  signal: AbortSignal;
}

/** Turns a window's trusted pointer and scroll events into intent events. Passive, but for a long press. */
export function listenToPointer({ target, offset, send, isHeld, isOurs, signal }: Listening): void {
  const hear = (type: string, heard: (event: PointerEvent, touch: boolean) => void, last = false) =>
    target.addEventListener(
      type,
      (event) => event.isTrusted && heard(event as PointerEvent, (event as PointerEvent).pointerType === 'touch'),
      last ? { signal } : { capture: true, passive: true, signal },
    );
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { x, y } = offset();
    return { x: clientX + x, y: clientY + y };
  };

  hear('pointermove', (event, touch) => {
    const { screenX, screenY, buttons } = event;
    const screen = { x: screenX, y: screenY };
    const [time, pressed] = [performance.now(), buttons !== 0];
    if (!touch) send({ type: 'move', at: at(event), screen, time, pressed, held: isHeld(event) });
  });
  hear('pointerout', ({ relatedTarget }, touch) => {
    if (relatedTarget === null && !touch) send({ type: 'leave', time: performance.now() });
  });
  hear('pointerdown', (event) => isOurs(event.target) || send({ type: 'press', at: at(event) }));
  hear('scroll', (event) => isOurs(event.target) || send({ type: 'scroll', time: performance.now() }));
  // Last in line, so that a page's own handler can say that the click was its.
  hear(
    'click',
    (event, touch) => isPlain(event) && !isOurs(event.target) && send(clickOf(event, at(event), touch)),
    true,
  );
  const ask = (event: PointerEvent) => send({ type: 'click', at: at(event), touch: true, onLink: false });
  listenForLongPress({ target, ask, isOurs, signal });
}

function clickOf(event: PointerEvent, at: Point, touch: boolean): IntentEvent {
  const [innermost] = event.composedPath();
  return { type: 'click', at, touch, onLink: innermost instanceof Element && innermost.closest(ACTIVE) !== null };
}

const isPlain = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  (getSelection()?.isCollapsed ?? true);
