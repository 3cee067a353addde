import type { Lexicon, Posting } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { Bit } from '../scan/context-bits';
import { Cue } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { textAfter, textBefore } from '../units/text-beside';
import { divisionBeside, divisionListed, divisionReferred, divisionShared, partOf } from './division-told';
import { governedPostings } from './governed-part';
import { isPartAbroad } from './part-abroad';
import { partNamedAfter } from './part-of-town';
import { makesLaw, officeBehind, officeBeside } from './place-office';
import { SUREST } from './surest';

/** Units of text behind a name. */
const LOOK = 60;

/** Nouns that always make another place of a town's name; "the Paris region" is Paris and its surroundings. */
const STRICT = new Set('county province oblast governorate prefecture voivodeship district'.split(' '));
/** Divisions of the second order, which no oblast or province is. */
const SMALL = new Set(['county', 'district']);
/** How the lines of those begin that lie in a state. */
const WITHIN = /^(?:County|District) in /;
/** "the Cairns district", "a Moscow district court": a town and what lies about it. */
const isLoose = ({ from, scanned }: PageMention): boolean =>
  (scanned.bits & Bit.Article) !== 0 ||
  /^ districts? (?:of|in|court|judge|attorney|council)/.test(textAfter(from.run.text, scanned.end, LOOK));

/** "the Saltivskyi district of [Kharkiv]", "several districts of [Kyiv]": they have names of their own. */
const DISTRICT_OF =
  /(?<![\p{L}\p{N}])(?!(?:the|a|in|of|and|or|to|from|for|across|with) )[\p{L}\p{N}][\p{L}\p{N}’'-]* districts? of $/u;

const hasDistrict = ({ from, scanned }: PageMention): boolean =>
  DISTRICT_OF.test(textBefore(from.run.text, scanned.start, LOOK));

const isStrict = (mention: PageMention, noun: string): boolean =>
  STRICT.has(noun) && !(noun === 'district' && isLoose(mention));

/** What the name means with the noun of division behind it, "Orange" as Orange County; none when that is unknown. */
function partsNamed(text: string, noun: string, lexicon: Lexicon, entities: EntityTable): readonly Posting[] {
  const name = `${text} ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const [whole] = wholeNames(name, 'en', lexicon);
  return whole ? lexicon.postings(whole.alias).filter(({ entity }) => partOf(entity, entities) === noun) : [];
}

/** Leaves of the places those for which `fits` holds, if there are any, with what the others had; what is no place stays. */
export function onlyPlaces(
  postings: readonly Posting[],
  entities: EntityTable,
  fits: (entity: number) => boolean,
): readonly Posting[] {
  let all = 0;
  let fitting = 0;
  for (const { entity, prior } of postings) {
    if (entities.kind(entity) !== 'place') continue;
    all += prior;
    if (fits(entity)) fitting += prior;
  }
  if (fitting === 0) return postings;
  return postings.flatMap((posting) => {
    if (entities.kind(posting.entity) !== 'place') return posting;
    if (!fits(posting.entity)) return [];
    return { ...posting, prior: Math.max(posting.prior, Math.min(SUREST, (posting.prior * all) / fitting)) };
  });
}

/** The meanings where a noun of division stands beside, or before the list (`listed`). */
function partsTold(
  mention: PageMention,
  postings: readonly Posting[],
  listed: string,
  lexicon: Lexicon,
  entities: EntityTable,
  known: Map<number, number>,
): readonly Posting[] {
  const shared = divisionShared(mention);
  const noun = listed || divisionBeside(mention) || shared;
  const isSuch = (entity: number) => partOf(entity, entities) === noun;
  if (noun !== '' && postings.some(({ entity }) => isSuch(entity))) return onlyPlaces(postings, entities, isSuch);
  const named = noun === '' ? [] : partsNamed(mention.text, noun, lexicon, entities);
  if (named.length > 0) return named;
  const strict = isStrict(mention, noun);
  return postings.flatMap((posting) => {
    const { entity } = posting;
    if (entities.kind(entity) !== 'place' || partOf(entity, entities) !== '') return posting;
    if (isCountry(entity, entities))
      return (strict && shared) || isPartAbroad(mention, entity, entities) ? [] : posting;
    let part = SMALL.has(noun) ? -1 : known.get(entity);
    if (part === undefined) {
      part = partNamedAfter(entity, lexicon, entities);
      known.set(entity, part);
    }
    // "the Houston region" is no county of that name.
    if (part < 0 || (!strict && WITHIN.test(entities.line(part)))) return strict ? [] : posting;
    return { ...posting, entity: part };
  });
}

/**
 * The meanings of a place's name where the words beside tell what kind of place it is: "New York Gov." is the state's,
 * "Punjab province" no state, and the "Kharkiv region" is the part of the country named after the town. `known` keeps
 * such parts by the town's number.
 */
export function regionPostings(
  mention: PageMention,
  postings: readonly Posting[],
  lexicon: Lexicon,
  entities: EntityTable,
  known: Map<number, number>,
): readonly Posting[] {
  const { bits } = mention.scanned;
  let places = 0;
  for (const { entity } of postings) if (entities.kind(entity) === 'place') places++;
  if (places === 0) return postings;
  const listed = divisionListed(mention) || divisionReferred(mention);
  if (bits & Bit.Division || listed !== '')
    return hasDistrict(mention) ? postings : partsTold(mention, postings, listed, lexicon, entities, known);
  const governed = governedPostings(mention, postings, lexicon, entities, known);
  return places < 2 ? governed : ranksTold(mention, governed, entities);
}

/** The meanings of the rank that an office beside tells. */
function ranksTold(mention: PageMention, postings: readonly Posting[], entities: EntityTable): readonly Posting[] {
  const isState = (entity: number) => partOf(entity, entities) !== '';
  const isLand = (entity: number) => isCountry(entity, entities);
  const near = (mention.scanned.cues & Cue.Office) !== 0;
  const office = near ? officeBehind(mention) : '';
  const country = postings.some(({ entity }) => isLand(entity));
  const state =
    office === 'premier' || (!country && makesLaw(mention) && postings.some(({ entity }) => isState(entity)));
  const says = state && !country ? 'state' : near ? officeBeside(mention, office) : '';
  if (says === '') return postings;
  const isBelow = (entity: number) => !isState(entity) && !isLand(entity);
  return onlyPlaces(postings, entities, says === 'state' ? isState : says === 'country' ? isLand : isBelow);
}
