import { computePosition, flip, offset, type Placement, type Platform, shift, size } from '@floating-ui/core';
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
  const view = host.ownerDocument.defaultView as Window;
  let room = Math.min(MOST_HEIGHT, view.innerHeight * HEIGHT_SHARE);
  const { x, y, placement } = await computePosition(line, host, {
    platform: platformOf(view),
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

/** A fixed box in the top layer over one viewport: far less to measure than what @floating-ui/dom is made for. */
function platformOf(view: Window): Platform {
  const size = (host: HTMLElement) => ({ width: host.offsetWidth, height: host.offsetHeight });
  return {
    getElementRects: ({ reference, floating }) => ({
      reference: rectOf(reference),
      floating: { x: 0, y: 0, ...size(floating) },
    }),
    getDimensions: size,
    // The part of the page that a pinch zoom leaves in sight, without scroll bars.
    getClippingRect: () => {
      const { clientWidth, clientHeight } = view.document.documentElement;
      const { offsetLeft = 0, offsetTop = 0, width = clientWidth, height = clientHeight } = view.visualViewport ?? {};
      return {
        x: offsetLeft,
        y: offsetTop,
        width: Math.min(width, clientWidth),
        height: Math.min(height, view.innerHeight),
      };
    },
  };
}

const rectOf = ({ left, top, right, bottom }: Box) => ({ x: left, y: top, width: right - left, height: bottom - top });
