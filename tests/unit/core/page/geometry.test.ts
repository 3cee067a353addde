import { expect, test } from 'vitest';
import { inBox, inSafeTriangle } from '../../../../core/page/geometry';

const card = { left: 100, top: 200, right: 400, bottom: 500 };

test.each([
  ['straight down to a card below', { x: 150, y: 150 }, { x: 150, y: 100 }, true],
  ['slanting down', { x: 300, y: 180 }, { x: 150, y: 100 }, true],
  ['going up instead', { x: 150, y: 60 }, { x: 150, y: 100 }, false],
  ['far to the side', { x: 20, y: 110 }, { x: 150, y: 100 }, false],
  ['up to a card above', { x: 200, y: 550 }, { x: 200, y: 600 }, true],
  ['right to a card beside', { x: 80, y: 300 }, { x: 40, y: 300 }, true],
  ['left to a card beside', { x: 420, y: 300 }, { x: 460, y: 310 }, true],
])('%s: %o from %o is %s', (_, point, apex, expected) => expect(inSafeTriangle(point, apex, card)).toBe(expected));

test.each([
  [{ x: 100, y: 200 }, 0, true],
  [{ x: 99, y: 200 }, 0, false],
  [{ x: 99, y: 200 }, 1, true],
])('%o in the box grown by %i: %s', (point, slack, expected) => expect(inBox(point, card, slack)).toBe(expected));
