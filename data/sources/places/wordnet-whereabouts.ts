/** Where a place or event of WordNet is, in words: its wholes, or what a region holds. */
import { listed } from '../../compose/listed';
import { countryNames } from '../countries/countries';
import { FORMER_STATES } from './wordnet-classes';
import type { WordnetRow } from './wordnet-places';
import { rowsNamed } from './wordnet-wholes';
import { sortWholes } from './wordnet-within';

/** Names that WordNet knows by an older form. */
const TODAY: Readonly<Record<string, string>> = { Turkey: 'Türkiye', Caucasia: 'the Caucasus' };

/** "the Andes, Argentina and Chile": the range or sea, then the lands. */
export function whereabouts(wholes: readonly string[], type: string, rows: readonly WordnetRow[]): string {
  return sortWholes(wholes, type, (name) => rowsNamed(name, rows))
    .map(wholesOf)
    .filter((text) => text !== '')
    .join(', ');
}

/** Three of the wholes, and how many more there are: "Colombia, Ecuador, Peru and three other countries". */
function wholesOf(given: readonly string[]): string {
  const names = given.filter((name) => !FORMER_STATES.has(name)).map((name) => TODAY[name] ?? name);
  // Which states of today stand for Czechoslovakia, WordNet does not tell.
  const told = names.slice(0, 3).map(articled);
  if (names.length > 0 && names.length < given.length) return `${told.join(', ')} and other countries`;
  const more = names.length - 3;
  const states = new Set(countryNames().values());
  if (more < 1 || !names.every((name) => states.has(name))) return listed(told);
  const count = ['one', 'two', 'three', 'four', 'five', 'six'][more - 1] ?? String(more);
  return `${told.join(', ')} and ${count} other ${more === 1 ? 'country' : 'countries'}`;
}

export const HOLDS = ' that includes';
/** " that includes Egypt, Iran and Iraq": what a region that lies in nothing larger holds. */
export function including(noun: string, row: WordnetRow, rows: readonly WordnetRow[]): string {
  if (noun !== 'region' && noun !== 'peninsula') return '';
  const states = new Set(countryNames().values());
  const held = rows.filter((other) => other.in?.includes(row.n) && states.has(other.n)).map((other) => other.n);
  const known = [...new Set(held)].sort().slice(0, 3);
  return known.length > 1 ? `${HOLDS} ${listed(known.map(articled))}` : '';
}

const articled = (name: string) => (TAKES_ARTICLE.test(name) ? `the ${name}` : name);
/** Seas, ranges, groups of islands and regions named in the plural or by their nature. */
const TAKES_ARTICLE =
  /^(?:United |Soviet Union|Netherlands|Philippines|Bahamas|Maldives|Seychelles|West$|East$|South$|Southwest$|Northwest$|Midwest|Deep South|Middle East|West Bank|Pacific Northwest|Antarctic$|Arctic$|Sahara$|Hindu Kush$|Sierra Nevada$|Apennines$|Dodecanese$|Czech Republic|Roman Empire|Balkan|Great Dividing|English Channel|(?:North |South )?(?:Atlantic|Pacific)$|Mediterranean|Adriatic|Aegean|Baltic|Caribbean|Caspian|Alps|Andes|Appalachians|Cascades|Carpathians|Himalayas|Rockies|Hebrides|Inner Hebrides|Antilles|Solomons|Gulf |West Indies|Pillars|American Rev|Norman |War |.* (?:Archipelago|Campaign|Crusade|Sea|Ocean|Wars?|Mountains|Islands?|Isles|Antilles|Gulf|Lakes|Plains|Hills|Provinces|Territor(?:y|ies)|Desert|Range|Plateau|River|hemisphere|states|States|Peninsula|Indies)$)/;
