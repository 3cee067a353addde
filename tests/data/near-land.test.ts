import { expect, it } from 'vitest';
import { islandsOf, near } from '../../data/maps/near-land';

/** A square of land, clockwise as spheres have it, `size` degrees to each side of its middle. */
const square = (longitude: number, latitude: number, size: number): GeoJSON.Position[][] => [
  [
    [longitude - size, latitude - size],
    [longitude - size, latitude + size],
    [longitude + size, latitude + size],
    [longitude + size, latitude - size],
    [longitude - size, latitude - size],
  ],
];
const [here, beside, farAway, across] = [square(10, 50, 1), square(25, 50, 4), square(-60, -30, 5), square(179, 0, 3)];
const islands = islandsOf([
  { type: 'Polygon', coordinates: here },
  { type: 'MultiPolygon', coordinates: [beside, farAway, across] },
]);

it.each<[string, [number, number], number, GeoJSON.Position[][][]]>([
  ['the land in the middle alone', [10, 50], 2, [here]],
  ['what reaches into the corners', [10, 50], 6, [here, beside]],
  ['no land', [-140, 0], 5, []],
  ['land on the other side of the date line', [-179, 0], 3, [across]],
])('a map shows %s', (_, middle, degrees, expected) => {
  expect(near(islands, middle, degrees)).toEqual(expected);
});

it('takes no lines for land', () => {
  expect(() => islandsOf([{ type: 'LineString', coordinates: [] }])).toThrow(TypeError);
});
