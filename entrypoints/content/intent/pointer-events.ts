import type { Point } from '../../../core/page/geometry';
import type { IntentEvent } from '../../../core/page/intent';

/** Where a tap or click belongs to the page itself. */
const ACTIVE =
  'a[href], button, input, select, textarea, label, summary, [onclick], [contenteditable], [role=button], [role=link]';

interface Listening {
  target: Window;
  /** Added to positions: that of this window's viewport in the stage's. */
  offset: () => Point;
  send: (event: IntentEvent) => void;
  /** True when the browser should leave a touch's context menu to us. */
  longPress: (event: IntentEvent) => boolean;
  isOurs: (target: EventTarget | null) => boolean;
  signal: AbortSignal;
}

/** Turns a window's trusted pointer, scroll and Escape events into intent events. Listens only; passive. */
export function listenToPointer({ target, offset, send, longPress, isOurs, signal }: Listening): void {
  const passive = { capture: true, passive: true, signal };
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { x, y } = offset();
    return { x: clientX + x, y: clientY + y };
  };
  const on = <E extends Event>(type: string, heard: (event: E) => void, options: AddEventListenerOptions = passive) =>
    target.addEventListener(type, (event) => event.isTrusted && heard(event as E), options);

  on<PointerEvent>('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const screen = { x: event.screenX, y: event.screenY };
    send({ type: 'move', at: at(event), screen, time: performance.now(), pressed: event.buttons !== 0 });
  });
  on<PointerEvent>('pointerdown', (event) => {
    if (!isOurs(event.target)) send({ type: 'press', at: at(event) });
  });
  on<PointerEvent>('pointerout', (event) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') send({ type: 'leave', time: performance.now() });
  });
  on('scroll', (event) => {
    if (!isOurs(event.target)) send({ type: 'scroll', time: performance.now() });
  });
  // Last in line, so that a page's own handler can say that the click was its.
  on<PointerEvent>('click', (event) => isPlain(event) && !isOurs(event.target) && send(clickOf(event, at(event))), {
    signal,
  });
  on<PointerEvent>(
    'contextmenu',
    (event) => {
      if (event.pointerType !== 'touch' || isOurs(event.target)) return;
      if (longPress({ type: 'long-press', at: at(event) })) event.preventDefault();
    },
    { signal },
  );
}

function clickOf(event: PointerEvent, at: Point): IntentEvent {
  const [innermost] = event.composedPath();
  const onLink = innermost instanceof Element && innermost.closest(ACTIVE) !== null;
  return { type: 'click', at, touch: event.pointerType === 'touch', onLink };
}

const isPlain = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  (getSelection()?.isCollapsed ?? true);
