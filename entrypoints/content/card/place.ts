import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { type Box, inBox, type Point } from '../../../core/page/geometry';

const GAP = 8;
const EDGE = 5;
/** Largest share of the screen's height, and largest height. */
const HEIGHT_SHARE = 0.6;
const MOST_HEIGHT = 560;

export interface Place {
  x: number;
  y: number;
  /** Room for the card's height. */
  room: number;
  placement: Placement;
}

/**
 * Where to put the card beside a mention that may run over several lines: at the line under `point`. `keep` is the
 * placement of a card already open: it may slide along but not jump to the other side while the reader reads.
 */
export async function placeCard(
  host: HTMLElement,
  boxes: readonly Box[],
  point: Point | undefined,
  rtl: boolean,
  keep?: Placement,
): Promise<Place> {
  const line = boxes.find((box) => point && inBox(point, box, 3)) ??
    boxes[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const view = host.ownerDocument.defaultView;
  let room = Math.min(MOST_HEIGHT, (view?.innerHeight ?? MOST_HEIGHT) * HEIGHT_SHARE);
  const reference = { getBoundingClientRect: () => rectOf(line) };
  const { x, y, placement } = await computePosition(reference, host, {
    strategy: 'fixed',
    placement: keep ?? (rtl ? 'bottom-end' : 'bottom-start'),
    middleware: [
      offset(GAP),
      ...(keep ? [] : [flip({ padding: EDGE, crossAxis: false })]),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          room = Math.max(120, Math.min(room, availableHeight));
        },
      }),
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  return { x, y, room, placement };
}

function rectOf({ left, top, right, bottom }: Box) {
  return { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
}
