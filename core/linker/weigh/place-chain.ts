import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../gather/country-id';
import { isPart, regionOf } from '../gather/place-line';
import { classOf, UPPER, unitAt } from '../scan/char-class';
import { Bit } from '../scan/context-bits';
import type { ScannedMention } from '../scan/scan-run';
import { DOT } from '../scan/signs';
import { nextStart, wordStart } from '../scan/word-walk';
import type { PageMention } from '../settle/page-mention';
import { regionAt } from '../words/regions';
import { isShire } from './shire';

/** A place's neighbours in a chain of commas: "Seattle, Washington", "Paris, Texas". */
export interface PlaceChain {
  /** Countries the words after the comma say it lies in. */
  regions: readonly string[];
  /** The region is abbreviated: no list of countries. */
  town: boolean;
  /** The region's name in lower case, '' unknown. */
  region: string;
  /** An unknown name stands before the comma: "Saratoga Springs, [New York]"; 1 when it is surely a place's. */
  afterUnknown: number;
  /** What the name before the comma may mean. */
  parts: readonly number[];
  /** Country of the well-known town after the comma, "[Hanover Park], Cape Town, where"; '' when none is told so. */
  within: string;
}

export const NO_CHAIN: PlaceChain = { regions: [], town: false, region: '', afterUnknown: 0, parts: [], within: '' };
/** Meanings rarer than this are left out of account. */
const LIKELY = 0.2;

function likely(mention: PageMention, entities: EntityTable): number[] {
  return mention.postings
    .filter(({ entity, prior }) => prior >= LIKELY && entities.kind(entity) === 'place')
    .map((posting) => posting.entity);
}

/** What the place before may mean; a town that lies here counts however rarely its name means it, "Athens, [Georgia]". */
function partsIn(before: PageMention, { text, postings }: PageMention, entities: EntityTable): number[] {
  const parts = likely(before, entities);
  const here = regionAt(text, 0)?.name ?? text.toLowerCase();
  const [land] = postings;
  const country = land && isCountry(land.entity, entities) ? entities.country(land.entity) : '';
  for (const { entity, prior } of before.postings) {
    if (prior >= LIKELY || entities.kind(entity) !== 'place') continue;
    if (regionOf(entity, entities) === here || (country !== '' && entities.country(entity) === country))
      parts.push(entity);
  }
  return parts;
}

/** True when a word with a capital and a comma stand before `start`. */
function isAfterName(text: string, start: number): boolean {
  if (unitAt(text, start - 2) !== 0x2c || unitAt(text, start - 1) !== 0x20) return false;
  return classOf(unitAt(text, wordStart(text, start - 2))) === UPPER;
}

/** What ends an apposition or the place of a dateline: in "Jordan, Minnesota, and Ohio" a list goes on. */
const CLOSES =
  /^(?:$|[.;:)!?]|, (?!(?:and|or|but|dan|y|e|et|ou|und|oder|i|og|och|ve|și|ja|és) )\p{Ll}| (?:[—–]|--?) | \(\p{Lu}{2})/u;

/** ", Minnesota, closed": the region is told of the town before it, and is no item of a list. */
const isClosed = (text: string, start: number, name: string): boolean =>
  name !== '' &&
  text.slice(start, start + name.length).toLowerCase() === name &&
  CLOSES.test(text.slice(start + name.length, start + name.length + 6));

/** How often the name of a town that tells where a quarter lies means that town. */
const SURE_TOWN = 0.9;

/** "in [Hanover Park], Cape Town, where": the country of the town that alone is meant after the comma. */
function townAround({ scanned }: PageMention, next: PageMention, entities: EntityTable): string {
  const [only] = next.postings;
  if (!(scanned.bits & Bit.Placing) || !only || only.prior < SURE_TOWN) return '';
  if (entities.kind(only.entity) !== 'place' || isCountry(only.entity, entities) || isPart(only.entity, entities))
    return '';
  const { end } = next.scanned;
  return CLOSES.test(next.from.run.text.slice(end, end + 6)) ? entities.country(only.entity) : '';
}

/** "in Orchard Park, [New York]": a preposition of place before the unknown name. */
const IN_UNKNOWN = /(?:^|\s)(?:in|near|from|at|outside|of) (?:the )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,2}, $/u;
const LOOK = 48;

/** What stands between a place and the larger one it lies in, besides the comma: "Bahawalpur in [Punjab]". */
const LIES_IN = new Set([' in ', ' in the ', ' à ', ' en ']);
const LONGEST_JOINT = 8;

/** How surely the unknown name before the comma is a town's in the place at `start`. */
const unknownTown = (text: string, { start, end }: ScannedMention): number =>
  CLOSES.test(text.slice(end, end + 6)) && IN_UNKNOWN.test(text.slice(Math.max(0, start - LOOK), start)) ? 1 : 0.5;

/** "[Tripoli] in Lebanon": the country told after a place, if one of several of the name lies there; else ''. */
function countryAround(mention: PageMention, next: PageMention | undefined, entities: EntityTable): string {
  const { scanned, from, postings } = mention;
  if (next?.from !== from || postings.length < 2 || next.scanned.start - scanned.end > LONGEST_JOINT) return '';
  if (!LIES_IN.has(from.run.text.slice(scanned.end, Math.max(scanned.end, next.scanned.start)))) return '';
  const land = likely(next, entities).find(
    (entity) => isCountry(entity, entities) || isPart(entity, entities) || isShire(entity, entities),
  );
  const country = land === undefined ? '' : entities.country(land);
  const lies = ({ entity }: Posting) => entities.kind(entity) === 'place' && entities.country(entity) === country;
  return country !== '' && postings.some(lies) ? country : '';
}

/** "Cleveland, Cuyahoga County, [Ohio]": the county that stands between a town and its state. */
const COUNTY = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,2} (?:County|Parish), /u;
const LONGEST_COUNTY = 32;

/** Where the part of a country would be told after a town's comma: at `start`, or behind the county there. */
const regionStart = (text: string, start: number): number =>
  start + (COUNTY.exec(text.slice(start, start + LONGEST_COUNTY))?.[0].length ?? 0);

/** Reads the chain around the mention at `index`. */
export function placeChain(mentions: readonly PageMention[], index: number, entities: EntityTable): PlaceChain {
  const mention = mentions[index] as PageMention;
  const { text } = mention.from.run;
  const { scanned } = mention;
  const next = mentions[index + 1];
  const before = mentions[index - 1];
  const after = (scanned.bits & Bit.CommaName) !== 0;
  const joined =
    before?.from === mention.from &&
    before.scanned.bits & Bit.CommaName &&
    nextStart(text, before.scanned.end) === scanned.start;
  const inside =
    before?.from === mention.from &&
    scanned.start - before.scanned.end <= LONGEST_JOINT &&
    LIES_IN.has(text.slice(before.scanned.end, Math.max(scanned.start, before.scanned.end)));
  const afterKnown = before?.from === mention.from && before.scanned.end === scanned.start - 2;
  const afterPlace = afterKnown && before.postings.some(({ entity }) => entities.kind(entity) === 'place');
  const parts = (joined || inside) && before ? partsIn(before, mention, entities) : [];
  // "Wayne, [Neb.]": its dot tells enough, whoever else may be called Wayne.
  const isCut = text.charCodeAt(scanned.end - 1) === DOT;
  const cut = joined && isCut;
  const isUnknown = cut ? parts.length === 0 : !afterPlace;
  const unknown = isUnknown && isAfterName(text, scanned.start) ? unknownTown(text, scanned) : 0;
  // "Cory Stevens, Georgia's father"
  const afterUnknown = afterKnown && !cut && unknown < 1 ? 0 : unknown;
  const there = after ? '' : countryAround(mention, next, entities);
  if (!after && !joined && !inside && !afterUnknown && there === '') return NO_CHAIN;
  const regions: string[] = there === '' ? [] : [there];
  let town = false;
  let name = '';
  let within = '';
  if (after) {
    const start = nextStart(text, scanned.end);
    const told = regionStart(text, start);
    const region = regionAt(text, told);
    if (region) regions.push(region.country);
    name = region?.name ?? '';
    // In "N.Y., Conn., and" states are told.
    town = region !== undefined && !isCut && (region.abbreviated || isClosed(text, told, name));
    if (next?.from === mention.from && next.scanned.start === start) {
      for (const entity of likely(next, entities)) {
        if (isCountry(entity, entities) || isShire(entity, entities)) regions.push(entities.country(entity));
      }
      if (regions.length === 0) within = townAround(mention, next, entities);
    }
  }
  return {
    regions,
    town,
    region: name,
    afterUnknown,
    parts,
    within,
  };
}
