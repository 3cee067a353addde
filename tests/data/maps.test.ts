import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { drawingProblem } from '../../core/card/drawing';
import { readTable } from '../../data/json-lines';
import { countryShapes } from '../../data/maps/outlines';
import { type Spot, spotOf } from '../../data/maps/read-spots';
import { doubleArea, pathOf } from '../../data/maps/rings';
import { withSpots } from '../../data/maps/spots';
import { aroundSpot, ofCountries, outlineAround, readSurroundings } from '../../data/maps/surroundings';
import { readTerritoryOutlines } from '../../data/maps/territories';
import { type Draft, draftOf } from '../../data/model';

const place = (name: string, more: Partial<Draft> = {}): Draft => ({
  ...draftOf({ id: 'x', origin: 'wordnet-places', kind: 'place', name, popularity: 0.1, asOf: '2011', sources: [] }),
  ...more,
});

describe('maps of seas and of lands of several countries', () => {
  it('draws the land around a spot, small, with the spot in the middle', () => {
    const names = [aroundSpot(42.5, 16, 12), aroundSpot(0, -160, 50), aroundSpot(90, 0, 50), ofCountries(['IT', 'FR'])];
    const maps = readSurroundings(names);
    expect([...maps.keys()]).toEqual([...names].sort());
    for (const { drawing } of maps.values()) {
      expect(drawingProblem(drawing)).toBeUndefined();
      expect(JSON.stringify(drawing).length).toBeLessThan(4500);
    }
    expect(maps.get(names[0] ?? '')?.place(42.5, 16)).toEqual([60, 60]);
    expect(maps.get(names[0] ?? '')?.place(-33, 151)).toBeUndefined();
  });
  it('widens a map until land and water are seen', () => {
    const path = (latitude: number, longitude: number) =>
      outlineAround(latitude, longitude).drawing.children?.[0]?.attributes.d ?? '';
    // Réunion and the middle of Africa.
    expect(path(-21.1, 55.5)).not.toBe('');
    expect(path(0, 25).match(/M/g)?.length).toBeGreaterThan(1);
  });
  it('marks several countries, not what they hold elsewhere', () => {
    const name = ofCountries(['FR', 'IT', 'CH']);
    const drawing = readSurroundings([name]).get(name)?.drawing;
    expect(drawing?.children?.map(({ attributes }) => attributes.class)).toEqual(['land', 'part']);
    expect(readSurroundings([name]).get(name)?.place(4.9, -52.3)).toBeUndefined();
  });
  it('gives territories without an outline a dot', () => {
    const maps = readTerritoryOutlines(new Set(['FR']));
    expect(maps.has('FR')).toBe(false);
    expect(maps.get('RE')?.drawing.children?.map(({ attributes }) => attributes.class)).toEqual(['land', 'dot']);
    expect(maps.get('RE')?.place(-20.9, 55.4)).toEqual(maps.get('RE')?.place(-21.3, 55.6));
  });
  it('writes rings as steps', () => {
    const ring: [number, number][] = [
      [0, 0],
      [10, 0],
      [10, 10],
    ];
    expect(pathOf([ring])).toBe('M0 0l10 0 0 10z');
    expect(Math.abs(doubleArea(ring))).toBe(100);
  });
});

describe('the table of spots', () => {
  it('has seas at sea', () => {
    const shapes = [...countryShapes('110m').values()];
    const seas = readTable<Spot>('spots').filter(({ n }) => /\b(?:Sea|Ocean|Gulf|Bay of)\b/.test(n));
    expect(seas.length).toBeGreaterThan(50);
    const ashore = seas.filter(({ ll: [latitude, longitude] }) =>
      shapes.some((shape) => geoContains(shape, [longitude, latitude])),
    );
    // The first is a salt lake; for the others the coarse atlas has no room.
    expect(ashore.map(({ n }) => n)).toEqual(['Aral Sea', 'Gulf of Aqaba', 'Gulf of Suez']);
  });
  it('places what has no map, and dots what has only its country', () => {
    const [sea, island, city, region] = withSpots([
      place('Adriatic Basin'),
      place('Crete', { outline: 'GR' }),
      place('Crete', { country: 'GR' }),
      place('Maghreb', { outline: '002' }),
    ]);
    expect(sea?.at).toBeUndefined();
    expect(island).toMatchObject({ outline: 'GR', at: spotOf(['Crete'])?.ll });
    expect(city?.at).toBeUndefined();
    expect(region?.outline).toBe(aroundSpot(30, 5));
    expect(withSpots([place('South Atlantic')])[0]?.at).toEqual(spotOf(['South Atlantic Ocean'])?.ll);
  });
});
