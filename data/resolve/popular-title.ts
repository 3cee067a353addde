/**
 * Titles of articles by the name alone: a much-read article of the English Wikipedia that is called as an entity of ours
 * and as no other is taken for its article, where the kind and source of the entity leave little room for another.
 */
import { isGeneric } from '../../core/linker/names/generic-name';
import { nameCount, wordCount } from '../aliases/common-words';
import { commonNames } from '../aliases/name-lists';
import { readTable } from '../json-lines';
import type { Draft } from '../model';
import type { WordnetRow } from '../sources/places/wordnet-places';
import { countriesHolding } from '../sources/places/wordnet-wholes';
import { isPopularTitle } from '../sources/popular-titles';
import { titlesOfOthers } from './titles';

/** Smaller towns share their names with what is read of more. */
const WELL_KNOWN_CITY = 0.2;
/** Of brands: banks, makers of cars and the like that are at home in more than one country. */
const WORLDWIDE = 0.14;
const LEGAL_FORM = / (?:AG|SE|S\.?A\.?|N\.?V\.?|Inc\.?|Ltd\.?|plc|PLC|Corp\.?|LLC)$/;

/** Gives entities without a title the name of the article that is surely theirs. */
export function withPopularTitles(
  entities: readonly Draft[],
  isPopular = isPopularTitle,
  others = titlesOfOthers(),
): Draft[] {
  const taken = new Map<string, number>();
  for (const { name, wikipedia } of entities) {
    for (const text of new Set([folded(name), ...(wikipedia ? [folded(wikipedia)] : [])]))
      taken.set(text, (taken.get(text) ?? 0) + 1);
  }
  const countries = new Map(entities.flatMap(({ codes, name }) => (codes.iso ? [[codes.iso, name] as const] : [])));
  return entities.map((draft) => {
    if (draft.wikipedia !== undefined || others.has(draft.id)) return draft;
    const title = candidates(draft, countries).find((one) => isPopular(one));
    const free = title !== undefined && (taken.get(folded(title)) ?? 0) <= Number(folded(title) === folded(draft.name));
    return free && isSure(draft, title) ? { ...draft, wikipedia: title } : draft;
  });
}

/** "Spanish-American War" is "Spanish–American War" there, "Adidas AG" is "Adidas", "Punjab" of Pakistan "Punjab, Pakistan". */
function candidates(draft: Draft, countries: ReadonlyMap<string, string>): string[] {
  const { name, kind, country, codes } = draft;
  const names = [name, name.replaceAll('-', '–')];
  if (kind === 'organisation') names.push(name.replace(LEGAL_FORM, ''));
  if (codes.division && country) names.push(`${name}, ${countries.get(country)}`);
  return names;
}

const folded = (text: string) => text.toLowerCase().replaceAll('–', '-');

/** True when an article of this name is hardly of anything else. */
function isSure(draft: Draft, title: string): boolean {
  const several = /[\s–-]/.test(title);
  const coined = !several && title.length >= 5 && wordCount(title.toLowerCase()) === 0;
  switch (draft.origin) {
    case 'curated':
    case 'companies':
    case 'congress':
    case 'groups':
    case 'listed-companies':
    case 'parliaments':
    case 'ror':
      return several || coined || draft.kind === 'person';
    case 'wordnet-people':
    case 'footballers':
    case 'basketball':
    case 'teams':
    case 'newspapers':
    case 'airlines':
      return several;
    case 'wordnet-places':
      return several || draft.outline !== undefined;
    case 'parties':
    case 'media':
    case 'outlets':
      return several && !isGeneric(title, 'en');
    case 'brands':
      return several ? isNoNameOrPhrase(title) : coined && (LEGAL_FORM.test(draft.name) || isBrandAlone(draft, title));
    case 'cities':
      return draft.popularity >= WELL_KNOWN_CITY && !isElsewhere(draft);
    case 'divisions':
      return title.includes(', ') || !isElsewhere(draft);
    default:
      return false;
  }
}

/** "Canadian National Railway", but no "John Lewis", "Camp David", "Central Bank". */
function isNoNameOrPhrase(title: string): boolean {
  const words = title.toLowerCase().split(/[\s–-]+/);
  return !words.some((word) => commonNames().has(word)) && !words.every((word) => wordCount(word) > 0);
}

/** Most brands of one word are also something else that is read of; those that are no name of old or of people are not. */
function isBrandAlone({ popularity, what }: Draft, title: string): boolean {
  const name = title.toLowerCase();
  // What films call by a name are cars, where it is a car's.
  const said = nameCount(name) > 0 && what !== 'car maker';
  return popularity >= WORLDWIDE && !said && !commonNames().has(name) && !isInWordnet(title);
}

let places: Map<string, WordnetRow[]> | undefined;

/** True when WordNet knows something else of the name: Babylon and Susa of old, Edo in Japan, a state once called Zaire. */
function isElsewhere({ name, country }: Draft): boolean {
  const rows = readWordnet();
  return (places?.get(name) ?? []).some((row) => {
    const holders = countriesHolding(row.in ?? [], rows);
    return !holders.includes(country ?? '');
  });
}

const isInWordnet = (name: string): boolean => {
  readWordnet();
  return places?.has(name) ?? false;
};

let wordnet: WordnetRow[] | undefined;

function readWordnet(): WordnetRow[] {
  wordnet ??= readTable<WordnetRow>('wordnet');
  if (!places) {
    places = new Map();
    for (const row of wordnet)
      for (const text of [row.n, ...(row.al ?? [])]) places.set(text, [...(places.get(text) ?? []), row]);
  }
  return wordnet;
}
