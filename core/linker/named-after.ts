import type { Lexicon } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { Bit } from './context-bits';
import { isGeneric } from './generic-name';
import { isFirstName } from './name-fit';
import { CLOSED, type PageMention } from './page-mention';
import { lettersStart } from './word-walk';

/** Units of text that are looked at beside a name. */
const LOOK = 48;

/** Things named after people, where the noun stands before: "aeropuerto israelí de [Ben Gurión]", "Flughafen [Ben Gurion]". */
const THING =
  /(?:^|[^\p{L}])(?:(?:aeropuerto|aeroporto|aéroport|estadio|estádio|stadio|stade|puente|ponte|pont|calle|rue|via|avenida|avenue|hospital|hôpital|ospedale|plaza|place|piazza|praça|universidad|université|università|colegio|lycée|premio|prix|prêmio)(?: \p{Ll}+)? (?:de |del |di |du |do |da |d['’])|(?:flughafen|bahnhof|stadion|lotnisko|lotnisku|аэропорт|аэропорту|аэропорта) )$/iu;

/** The words such a phrase may end with. */
const LAST = new Set(
  'de del di du do da flughafen bahnhof stadion lotnisko lotnisku аэропорт аэропорту аэропорта'.split(' '),
);

/** True when a thing that bears a person's name is meant and not the person. */
export function isNamedAfter({ from, scanned: { start } }: PageMention): boolean {
  const { text } = from.run;
  const joint = text.charCodeAt(start - 1);
  if (joint !== 0x20 && joint !== 0x27 && joint !== 0x2019) return false;
  if (joint === 0x20 && !LAST.has(text.slice(lettersStart(text, start - 1), start - 1).toLowerCase())) return false;
  return THING.test(text.slice(Math.max(0, start - LOOK), start));
}

const GIVEN = /^, (\p{Lu}\p{Ll}+)(?: \p{Lu}(?:\p{Ll}+|\.))*(?:[.;:(]| \(|$)/u;

/** "[London], Jack. White Fang": a surname and a first name, as lists of books write them. */
export function isCatalogued({ from, scanned, many }: PageMention): boolean {
  if (many || !(scanned.bits & Bit.SentenceStart) || from.run.text.charCodeAt(scanned.end) !== 0x2c) return false;
  const given = GIVEN.exec(from.run.text.slice(scanned.end, scanned.end + LOOK))?.[1];
  return given !== undefined && isFirstName(given);
}

const STATE = /^(?:State|Province|Territory) (?:of|in) /;

/** "Kentucky [Supreme Court]": a body of a part of a country has the name that the country's own has. */
export function isOfState(mention: PageMention, lexicon: Lexicon, entities: EntityTable): boolean {
  if (mention.left === CLOSED || !mention.many || !isGeneric(mention.text, mention.from.lang)) return false;
  const before = mention.from.mentions.find(({ end }) => end === mention.scanned.start - 1);
  const place = before && lexicon.postings(before.alias)[0]?.entity;
  return place !== undefined && entities.kind(place) === 'place' && STATE.test(entities.line(place));
}
