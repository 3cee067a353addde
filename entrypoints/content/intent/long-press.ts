import { distance, type Point } from '../../../core/page/geometry';
import { pause } from '../pause';

/** Milliseconds a finger lies still to ask for the card of what it lies on. */
const LONG = 500;
/** Pixels it may tremble. */
const STILL = 10;

interface Needs {
  target: Window;
  /** Asks for the card of what is at the finger; true when one opened. */
  ask: (event: PointerEvent) => boolean;
  isOurs: (target: EventTarget | null) => boolean;
  signal: AbortSignal;
}

/**
 * A finger held on a name opens its card, also on a link; the tap that ends it is then no tap, and no menu of the
 * browser's comes up. Where no card opens, everything is as ever.
 */
export function listenForLongPress({ target, ask, isOurs, signal }: Needs): void {
  let finger: Point | undefined;
  let opened = false;
  const hear = (types: string, heard: (event: PointerEvent) => void, passive = true) => {
    for (const type of types.split(' '))
      target.addEventListener(type, (event) => event.isTrusted && heard(event as PointerEvent), {
        capture: true,
        passive,
        signal,
      });
  };
  const isTouch = ({ pointerType, target }: PointerEvent) => pointerType === 'touch' && !isOurs(target);
  const at = ({ screenX, screenY }: PointerEvent): Point => ({ x: screenX, y: screenY });

  hear('pointerdown', (event) => {
    opened = false;
    finger = isTouch(event) ? at(event) : undefined;
    const began = finger;
    if (began)
      void pause(LONG).then(() => {
        if (began === finger && !signal.aborted) opened = ask(event);
      });
  });
  hear('pointermove', (event) => {
    if (finger && distance(finger, at(event)) > STILL) finger = undefined;
  });
  hear('pointerup pointercancel', () => {
    finger = undefined;
  });
  const swallow = (event: PointerEvent) => {
    // Some browsers' own long press comes first.
    if (!opened && event.type === 'contextmenu' && isTouch(event)) opened = ask(event);
    if (!opened || isOurs(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  hear('click contextmenu', swallow, false);
}
