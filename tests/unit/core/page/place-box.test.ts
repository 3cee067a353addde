import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideBox, keepInView, type PlaceQuery, placeBox } from '../../../../core/page/place-box';

const view = { left: 0, top: 0, right: 1_000, bottom: 800 };
const words = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });
const query = (wishes: Partial<PlaceQuery>): PlaceQuery => ({
  anchor: words(200, 100),
  size: { width: 380, height: 300 },
  view,
  rtl: false,
  ...wishes,
});

describe('a card stands', () => {
  test.each<[string, Partial<PlaceQuery>, ReturnType<typeof placeBox>]>([
    ['below its words', {}, { x: 200, y: 128, side: 'below', room: 480 }],
    ['above where below is too little', { anchor: words(200, 600) }, { x: 200, y: 292, side: 'above', room: 480 }],
    [
      'at the right edge of right-to-left words',
      { anchor: words(500, 100), rtl: true },
      { x: 220, y: 128, side: 'below', room: 480 },
    ],
    ['inside the right edge', { anchor: words(880, 100) }, { x: 615, y: 128, side: 'below', room: 480 }],
    ['inside the left edge', { anchor: words(0, 100), rtl: true }, { x: 5, y: 128, side: 'below', room: 480 }],
    [
      'where it stood, though it would fit better elsewhere',
      { anchor: words(200, 600), keep: 'below' },
      { x: 200, y: 628, side: 'below', room: 167 },
    ],
    [
      'where there is more room, if too little everywhere',
      { anchor: words(200, 250), view: { ...view, bottom: 450 } },
      { x: 200, y: 5, side: 'above', room: 237 },
    ],
    [
      'over its words when it was opened in full and lacks room',
      { anchor: words(200, 600), keep: 'below', opened: true, size: { width: 380, height: 700 } },
      { x: 200, y: 315, side: 'below', room: 480 },
    ],
    [
      'all over a low window when it was opened in full',
      { anchor: words(200, 150), keep: 'above', opened: true, view: { ...view, bottom: 330 } },
      { x: 200, y: 5, side: 'above', room: 320 },
    ],
    [
      'on a 320 px screen from edge to edge',
      { size: { width: 310, height: 300 }, view: { ...view, right: 320 } },
      { x: 5, y: 128, side: 'below', room: 480 },
    ],
  ])('%s', (_, wishes, place) => expect(placeBox(query(wishes))).toEqual(place));
});

test('a card that fits the screen is never outside of it, and covers its words only where it must', () => {
  const box = fc.record({ left: fc.integer({ min: -50, max: 950 }), top: fc.integer({ min: -10, max: 790 }) });
  fc.assert(
    fc.property(box, fc.integer({ min: 50, max: 480 }), fc.boolean(), ({ left, top }, height, rtl) => {
      const anchor = words(left, top);
      const place = placeBox(query({ anchor, size: { width: 380, height }, rtl }));
      const shown = Math.min(height, place.room);
      expect(place.x).toBeGreaterThanOrEqual(5);
      expect(place.x + 380).toBeLessThanOrEqual(995);
      expect(place.y).toBeGreaterThanOrEqual(5);
      expect(place.y + shown).toBeLessThanOrEqual(795);
      if (place.room >= height) expect(place.y >= anchor.bottom || place.y + shown <= anchor.top).toBe(true);
    }),
  );
});

describe('a pinned card', () => {
  const box = (left: number, top: number) => ({ left, top, right: left + 380, bottom: top + 300 });

  test.each([
    ['where it is', box(50, 50), { x: 50, y: 50 }],
    ['back from the left and top', box(-90, -10), { x: 5, y: 5 }],
    ['back from the right and bottom', box(900, 700), { x: 615, y: 495 }],
  ])('stays in sight: %s', (_, at, place) => expect(keepInView(at, view)).toEqual(place));

  test.each([
    ['apart from another it stays', box(600, 100), box(100, 100), { x: 600, y: 100 }],
    ['over another it goes to its right', box(120, 100), box(100, 100), { x: 488, y: 100 }],
    ['or to its left where there is no room', box(620, 100), box(600, 100), { x: 212, y: 100 }],
  ])('%s', (_, at, other, place) => expect(besideBox(at, other, view)).toEqual(place));
});
