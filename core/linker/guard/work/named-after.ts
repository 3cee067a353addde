import type { Lexicon } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { isGeneric } from '../../names/generic-name';
import { isFirstName } from '../../names/name-fit';
import { Bit } from '../../scan/context-bits';
import { Cue, type CueWords } from '../../scan/cues';
import { CLOSED, type PageMention } from '../../settle/page-mention';
import { classOf, isApostrophe, UPPER, unitAt } from '../../units/char-class';
import { textAfter, textBefore } from '../../units/text-beside';
import { isPossessive, lettersStart } from '../../units/word-walk';
import { type Phrases, phraseBehind, phrasesBehind } from '../../words/phrases';
import { wordSet } from '../../words/word-table';

/** Units of text that are looked at beside a name. */
const LOOK = 48;

/** Things named after people, where a noun and "of" stand before: "aeropuerto israelí de [Ben Gurión]". */
const OF_THING =
  /(?:^|[^\p{L}])(?:aeropuerto|aeroporto|aéroport|estadio|estádio|stadio|stade|puente|ponte|pont|calle|rue|via|avenida|avenue|hospital|hôpital|ospedale|plaza|place|piazza|praça|universidad|université|università|colegio|lycée|premio|prix|prêmio)(?: \p{Ll}+)? (?:de |del |di |du |do |da |d['’])$/iu;

/** Nouns that such a name follows at once: "Flughafen [Ben Gurion]", "place [Charles-de-Gaulle]", "ulicy [Reagana]". */
const NOUNS = wordSet(
  `flughafen bahnhof stadion
  aéroport rue place avenue boulevard hôpital lycée collège stade pont gare station université centre fondation théâtre palais quai
  aeropuerto calle avenida plaza estadio puente universidad instituto parque teatro premio colegio paseo fundación
  aeroporto via piazza viale corso ospedale stadio ponte liceo fondazione largo rua praça estádio rodovia viaduto prêmio prémio
  ulica ulicy ulicę plac placu placem lotnisko lotnisku lotniska rondo rondzie rondem aleja alei aleję most moście imienia
  аэропорт аэропорту аэропорта улица улице улицы улицу проспект проспекте проспекта площадь площади имени премия премии
  вулиця вулиці вулицю площа площі імені аеропорт аеропорту`,
);
/** Words between the noun and the name: "aeropuerto internacional [José Martí]", "rue du Général [Leclerc]". */
const BETWEEN = wordSet(
  'internacional international internazionale olímpico olympique général general president président',
);

/** Of these, words of English: "the Most Valuable Player [Victor Wembanyama]". */
const ENGLISH = wordSet('most place via station park');

/** The words that "of" is in such a phrase. */
const OF = wordSet('de del di du do da');

/** The word that ends before the blank at `end`, in lower case, and where it starts. */
function wordBefore(text: string, end: number): [word: string, start: number] {
  const start = lettersStart(text, end - 1);
  return [text.slice(start, end - 1).toLowerCase(), start];
}

/** "the [Rafik Hariri] airport" */
const THINGS = phrasesBehind([
  ...wordSet(`airport stadium bridge prize award hospital museum library avenue street highway medal trophy memorial scholarship
  barracks boson telescope`),
  'aircraft carrier',
  'carrier strike group',
]);
/** Before them: "the [José Martí] international airport". */
const SORTS = phrasesBehind(['international', 'national', 'memorial', 'peace']);

/** "[O'Brien] and Associates" */
const FIRMS = phrasesBehind(['and associates', 'and sons', 'and partners', 'and brothers', 'and co', 'and company']);
const AND = ' and ';

export const THING_CUES: CueWords = {
  cue: Cue.Thing,
  before: [...NOUNS, ...BETWEEN, ...OF],
  after: [...SORTS.words, ...THINGS.words, ...FIRMS.words],
};

/** True when a thing that bears a person's name is meant and not the person. */
export const isNamedAfter = ({ from, scanned: { nameStart, start, end, cues } }: PageMention): boolean =>
  ((cues & Cue.Thing) !== 0 &&
    (precedesThing(from.run.text, end) ||
      followsThing(from.run.text, start, from.lang) ||
      beginsFirm(from.run.text, end))) ||
  (nameStart < start && followsThing(from.run.text, nameStart, from.lang));

/** The phrase behind a name, without capitals: "the [Fulbright] Scholarship" is a name of its own. */
function smallBehind(text: string, end: number, phrases: Phrases): string {
  const phrase = phraseBehind(text, end, phrases);
  return text.startsWith(phrase, end + 1) ? phrase : '';
}

function precedesThing(text: string, end: number): boolean {
  const sort = smallBehind(text, end, SORTS);
  if (sort !== '' && smallBehind(text, end + 1 + sort.length, THINGS) !== '') return true;
  return smallBehind(text, end, THINGS) !== '';
}

const beginsFirm = (text: string, end: number): boolean =>
  phraseBehind(text, end, FIRMS) !== '' && classOf(unitAt(text, end + AND.length)) === UPPER;

function followsThing(text: string, start: number, lang: string): boolean {
  const joint = unitAt(text, start - 1);
  if (isApostrophe(joint)) return OF_THING.test(textBefore(text, start, LOOK));
  if (joint !== 0x20) return false;
  const [word, at] = wordBefore(text, start);
  if (OF.has(word)) return OF_THING.test(textBefore(text, start, LOOK));
  const noun = BETWEEN.has(word) && at > 0 ? wordBefore(text, at)[0] : word;
  return NOUNS.has(noun) && !(lang === 'en' && ENGLISH.has(noun));
}

const GIVEN = /^, (\p{Lu}\p{Ll}+)(?: \p{Lu}(?:\p{Ll}+|\.))*(?:[.;:(]| \(|$)/u;

/** Then the years of his life: "[Ames], Adelbert (31 October 1835–13 April 1933)". */
const DATED = /^, \p{Lu}\p{Ll}+(?: \p{Lu}(?:\p{Ll}+|\.))* \((?:c\. |born )?(?:\d{1,2} \p{Lu}\p{Ll}+ )?\d{4}/u;

/** "[London], Jack. White Fang": a surname and a first name, as lists of books write them. */
export function isCatalogued({ from, scanned, many }: PageMention): boolean {
  if (many || !(scanned.bits & Bit.SentenceStart) || unitAt(from.run.text, scanned.end) !== 0x2c) return false;
  const after = textAfter(from.run.text, scanned.end, LOOK);
  const given = GIVEN.exec(after)?.[1];
  return (given !== undefined && isFirstName(given)) || DATED.test(after);
}

const STATE = /^(?:State|Province|(?:Union |Federal )?[Tt]erritory|Autonomous region|Municipality) (?:of|in) /;

/** "West Virginia’s [Supreme Court]" */
const isOwned = ({ from: { run }, scanned: { start } }: PageMention): boolean => isPossessive(run.text, start - 3);

/** "Kentucky [Supreme Court]": a body of a part of a country has the name that the country's own has. */
export function isOfState(mention: PageMention, lexicon: Lexicon, entities: EntityTable): boolean {
  const owned = mention.many && isOwned(mention);
  if (!mention.many || (mention.left === CLOSED && !owned) || !isGeneric(mention.text, mention.from.lang)) return false;
  const stop = mention.scanned.start - (owned ? 3 : 1);
  const before = mention.from.mentions.find(({ end }) => end === stop);
  const place = before && lexicon.postings(before.alias)[0]?.entity;
  return place !== undefined && entities.kind(place) === 'place' && STATE.test(entities.line(place));
}
