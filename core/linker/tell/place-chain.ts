import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { regionOf } from '../entity/place-line';
import { isShire } from '../entity/shire';
import { Bit } from '../scan/context-bits';
import type { ScannedMention } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { classOf, UPPER, unitAt } from '../units/char-class';
import { DOT } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';
import { nextStart, wordStart } from '../units/word-walk';
import { regionAt } from '../words/regions';
import { closesAt, countryAround, LIKELY, liesIn, likelyPlaces, townAround } from './place-around';

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
/** What the place before may mean; a town that lies here counts however rarely its name means it, "Athens, [Georgia]". */
function partsIn(before: PageMention, { text, postings }: PageMention, entities: EntityTable): number[] {
  const parts = likelyPlaces(before, entities);
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

/** ", Minnesota, closed": the region is told of the town before it, and is no item of a list. */
const isClosed = (text: string, start: number, name: string): boolean =>
  name !== '' && textAfter(text, start, name.length).toLowerCase() === name && closesAt(text, start + name.length);

/** "in Orchard Park, [New York]": a preposition of place before the unknown name. */
const IN_UNKNOWN = /(?:^|\s)(?:in|near|from|at|outside|of) (?:the )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,2}, $/u;
const LOOK = 48;

/** How surely the unknown name before the comma is a town's in the place at `start`. */
const unknownTown = (text: string, { start, end }: ScannedMention): number =>
  closesAt(text, end) && IN_UNKNOWN.test(textBefore(text, start, LOOK)) ? 1 : 0.5;

/** "Cleveland, Cuyahoga County, [Ohio]": the county that stands between a town and its state. */
const COUNTY = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,2} (?:County|Parish), /u;
const LONGEST_COUNTY = 32;

/** Where the part of a country would be told after a town's comma: at `start`, or behind the county there. */
const regionStart = (text: string, start: number): number =>
  start + (COUNTY.exec(textAfter(text, start, LONGEST_COUNTY))?.[0].length ?? 0);

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
  const inside = before?.from === mention.from && liesIn(text, before.scanned.end, scanned.start);
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
      for (const entity of likelyPlaces(next, entities)) {
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
