/** Pixels a finger must travel along the card to turn a leaf, at most half of that across. */
const SWIPE = 60;
/** Pixels an arrow key moves a pinned card. */
const STEP = 24;

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

interface Gestures {
  isPinned: () => boolean;
  /** Moves a pinned card by so many pixels. */
  move: (x: number, y: number) => void;
  /** Turns a leaf: back or ahead. */
  turn: (by: 1 | -1) => void;
  close: () => void;
}

/** What hands and keys do with a card besides pressing what is on it: drag it by its head, turn its leaves. */
export function listenForGestures(root: ShadowRoot, { isPinned, move, turn, close }: Gestures): void {
  let from: PointerEvent | undefined;
  let last: PointerEvent | undefined;
  const hear = (type: string, heard: (event: PointerEvent) => void) =>
    root.addEventListener(type, (event) => heard(event as PointerEvent));

  hear('pointerdown', (event) => {
    const target = event.target as Element;
    const head = isPinned() && event.button === 0 && !target.closest('button') && target.closest('.card-top');
    from = event.pointerType === 'touch' || head ? event : undefined;
    last = head ? event : undefined;
    if (head) head.setPointerCapture(event.pointerId);
  });
  hear('pointermove', (event) => {
    if (last) move(event.clientX - last.clientX, event.clientY - last.clientY);
    last &&= event;
  });
  hear('pointercancel', () => {
    from = last = undefined;
  });
  hear('pointerup', ({ clientX, clientY }) => {
    const [right, down] = from ? [clientX - from.clientX, clientY - from.clientY] : [0, 0];
    if (!last && Math.abs(right) > SWIPE && Math.abs(down) < SWIPE / 2) turn(right > 0 ? -1 : 1);
    from = last = undefined;
  });

  root.addEventListener('keydown', (event) => {
    const { key, altKey, target } = event as KeyboardEvent;
    const arrow = ARROWS[key];
    if (arrow?.[0] && altKey) turn(arrow[0] < 0 ? -1 : 1);
    else if (arrow && isPinned() && !(target as Element).closest('.card-body')) move(...arrow);
    else if (key === 'Escape' && isPinned()) close();
    else return;
    event.preventDefault();
  });
}
