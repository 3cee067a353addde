import type { Lexicon, Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { unitAt } from './char-class';
import { Bit } from './context-bits';
import { isCountry } from './country-id';
import { Cue, type CueWords } from './cues';
import { divisionBeside, divisionListed, divisionReferred, divisionShared, partOf } from './division-told';
import type { PageMention } from './page-mention';
import { wordEnding, wordStarting } from './word-walk';

/** Names of parts of countries, made of a town's name. */
const PARTS = 'Oblast Governorate Province Region District County Department Prefecture Voivodeship State'.split(' ');

/** Units of text beside a name in which its office stands. */
const LOOK = 60;

/** Offices of the states of a federation, before the name and after it. */
const STATE_BEFORE =
  /(?:\b(?:governor|senators?|gentle(?:man|woman|lady)|congress(?:man|woman)|attorney general|legislature) (?:of|from|for) (?:the state of )?|\b(?:sen|rep|gov|senator|governor|congress(?:man|woman))\.? \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2} (?:of|from) |\([DRI]-)$/iu;
const STATE_AFTER =
  /^(?:['’]s)? (?:state |lieutenant |lt\. |republican |democratic )?(?:gov\.|sen\.|(?:governor|senators?|congress(?:man|woman)|attorney general|legislature)\b)/iu;
/** The same office in other languages: "gobernador de [Florida]". */
const STATE_ABROAD =
  /(?:^|[^\p{L}])(?:gobernadora?|governadora?|gouverneure?|gouverneurin|governatore|governatrice|senadora?|sénat(?:eur|rice)|senator(?:in)?) (?:de (?:la )?|do |da |du |del |della |di |von |de l['’])$/iu;
/** Offices that only a country has. */
const COUNTRY_BEFORE = /\b(?:president|prime minister|king|queen|foreign minister) of $/iu;
const COUNTRY_AFTER =
  /^(?:['’]s)? (?:(?:then |former |late )?(?:prime minister|president|king|queen)\b|(?:foreign|defen[cs]e) (?:minister|ministry)\b|parliament\b|central bank\b)/iu;
/** The head of a province, or of a country that has no governors: "[Ontario] Premier". */
const PREMIER_AFTER = /^(?:['’]s)? premier\b/iu;
const TOWN_BEFORE = /\b(?:mayor|city) of $/iu;
const TOWN_AFTER = /^(?:['’]s)? (?:mayor|city council)\b/iu;

/** What a state makes and a city hardly ever: "[New York]’s gun law". */
const LAW =
  /^(?:['’]s)? (?:\p{Ll}+ ){0,2}?(?:laws?|statutes?|legislators|constitution|supreme court|court of appeals)\b/iu;

/** "upstate [New York]": no city has that. */
const UPSTATE = /\bupstate $/i;

/** The words that join an office to the name after it. */
const JOINTS = new Set('of from for de la do da du del della di von upstate'.split(' '));

/** True when an office may stand before `start`: after all other words the looks below are spared. */
function follows(text: string, start: number): boolean {
  const joint = unitAt(text, start - 1);
  if (joint !== 0x20) return joint === 0x2d;
  return JOINTS.has(wordEnding(text, start - 1));
}

/** The first word of what may follow: after all other words the looks below are spared. */
const FIRST = new Set(
  `state lieutenant lt republican democratic gov sen governor senator senators congressman congresswoman attorney legislature then
  former late prime president king queen foreign defence defense parliament central mayor city premier`.split(/\s+/),
);

export const OFFICE_CUES: CueWords = { cue: Cue.Office, before: JOINTS, after: FIRST };

/** The text after a name, '' when no office may stand there. */
function officeAfter({ from, scanned: { end } }: PageMention): string {
  const { text } = from.run;
  const possessive = unitAt(text, end) !== 0x20;
  const at = possessive ? end + 3 : end + 1;
  if (unitAt(text, at - 1) !== 0x20 || !FIRST.has(wordStarting(text, at))) return '';
  return text.slice(end, end + LOOK);
}

/** What the offices beside a name say it is: a country, part of a federation, a town, or nothing. */
function officeSays({ from, scanned }: PageMention, after: string): 'country' | 'state' | 'town' | '' {
  const { text } = from.run;
  const before = follows(text, scanned.start) ? text.slice(Math.max(0, scanned.start - LOOK), scanned.start) : '';
  if (after === '' && before === '') return '';
  if (STATE_BEFORE.test(before) || UPSTATE.test(before) || STATE_AFTER.test(after) || STATE_ABROAD.test(before))
    return 'state';
  if (COUNTRY_BEFORE.test(before) || COUNTRY_AFTER.test(after)) return 'country';
  return TOWN_BEFORE.test(before) || TOWN_AFTER.test(after) ? 'town' : '';
}

/** The part of a country named after a town, "Kharkiv Oblast"; -1 when the dataset has none. */
function partNamedAfter(town: number, lexicon: Lexicon, entities: EntityTable): number {
  for (const part of PARTS) {
    const name = `${entities.name(town)} ${part}`;
    for (const { start, end, alias } of lexicon.scan(name, 'en')) {
      if (start > 0 || end < name.length) continue;
      const found = lexicon.postings(alias).find(({ entity }) => {
        return entities.country(entity) === entities.country(town) && partOf(entity, entities) !== '';
      });
      if (found) return found.entity;
    }
  }
  return -1;
}

/** Nouns that always make another place of a town's name; "the Paris region" is Paris and its surroundings. */
const STRICT = new Set('county province oblast governorate prefecture voivodeship district'.split(' '));
/** Divisions of the second order, which no oblast or province is. */
const SMALL = new Set(['county', 'district']);
/** "the Cairns district", "a Moscow district court": a town and what lies about it. */
const isLoose = ({ from, scanned }: PageMention): boolean =>
  (scanned.bits & Bit.Article) !== 0 ||
  /^ districts? (?:of|in|court|judge|attorney|council)/.test(from.run.text.slice(scanned.end, scanned.end + LOOK));

const isStrict = (mention: PageMention, noun: string): boolean =>
  STRICT.has(noun) && !(noun === 'district' && isLoose(mention));

/** What the name means with the noun of division behind it, "Orange" as Orange County; none when that is unknown. */
function partsNamed(text: string, noun: string, lexicon: Lexicon, entities: EntityTable): readonly Posting[] {
  const name = `${text} ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  for (const { start, end, alias } of lexicon.scan(name, 'en')) {
    if (start > 0 || end < name.length) continue;
    return lexicon.postings(alias).filter(({ entity }) => partOf(entity, entities) === noun);
  }
  return [];
}

/** No name is surer than this to mean one of its places. */
const SUREST = 0.95;

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
    if (isCountry(entity, entities)) return strict && shared ? [] : posting;
    let part = SMALL.has(noun) ? -1 : known.get(entity);
    if (part === undefined) {
      part = partNamedAfter(entity, lexicon, entities);
      known.set(entity, part);
    }
    if (part < 0) return strict ? [] : posting;
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
  if (bits & Bit.Division || listed !== '') return partsTold(mention, postings, listed, lexicon, entities, known);
  return places < 2 ? postings : ranksTold(mention, postings, entities);
}

const makesLaw = ({ from, scanned: { end } }: PageMention): boolean => LAW.test(from.run.text.slice(end, end + LOOK));

/** The meanings of the rank that an office beside tells. */
function ranksTold(mention: PageMention, postings: readonly Posting[], entities: EntityTable): readonly Posting[] {
  const isState = (entity: number) => partOf(entity, entities) !== '';
  const isLand = (entity: number) => isCountry(entity, entities);
  const near = (mention.scanned.cues & Cue.Office) !== 0;
  const after = near ? officeAfter(mention) : '';
  const premier = PREMIER_AFTER.test(after);
  const country = postings.some(({ entity }) => isLand(entity));
  const state = premier || (!country && makesLaw(mention) && postings.some(({ entity }) => isState(entity)));
  const says = state && !country ? 'state' : near ? officeSays(mention, after) : '';
  if (says === '') return postings;
  const isTown = (entity: number) => !isState(entity) && !isLand(entity);
  return onlyPlaces(postings, entities, says === 'state' ? isState : says === 'country' ? isLand : isTown);
}
