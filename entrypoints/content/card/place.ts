import type { Box } from '../../../core/page/geometry';
import { type Place, type PlaceQuery, placeBox } from '../../../core/page/place-box';

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Where to put the card beside a line of words; boxes are of the host's own viewport. */
export function placeCard(
  host: HTMLElement,
  anchor: Box | undefined,
  wishes: Pick<PlaceQuery, 'rtl' | 'keep' | 'opened'>,
): Place {
  const size = { width: host.offsetWidth, height: host.offsetHeight };
  return placeBox({ anchor: anchor ?? NOWHERE, size, view: viewOf(host.ownerDocument), ...wishes });
}

/** The part of the page that a pinch zoom leaves in sight, without scroll bars. */
export function viewOf({ documentElement, defaultView }: Document): Box {
  const { clientWidth } = documentElement;
  const innerHeight = defaultView?.innerHeight ?? documentElement.clientHeight;
  const {
    offsetLeft = 0,
    offsetTop = 0,
    width = clientWidth,
    height = innerHeight,
  } = defaultView?.visualViewport ?? {};
  return {
    left: offsetLeft,
    top: offsetTop,
    right: offsetLeft + Math.min(width, clientWidth || width),
    bottom: offsetTop + Math.min(height, innerHeight),
  };
}
