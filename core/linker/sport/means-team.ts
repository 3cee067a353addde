import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { partOf } from '../tell/division-told';
import type { PlaceChain } from '../tell/place-chain';
import { unitAt } from '../units/char-class';
import { textAfter, textBefore } from '../units/text-beside';
import { isGroundLine } from './grounds';
import { isOnlyPlace } from './only-place';
import { isPlayersClub } from './side-east';

/** Said to be a place by the words beside it. */
const PLACED = Bit.Placing | Bit.PlaceNoun;

/** Units of text beside a name in which a war or a result is told. */
const LOOK = 40;

/** "lost 2–1 to England", "a goal from Spain": of teams as well. */
const OF_TEAMS = /(?:^|[^\p{L}])(?:to|from|at|à|au|a|al|em|z|na|til|mot|с|у)\s(?:the\s)?$/iu;

/** "Country of the United Kingdom", "Country in the north of …": parts whose lines tell no division. */
const LAND = /^Country\b/;

/** "City in Kentucky, United States". */
const IN_STATE = / in ([^,]+), United States$/;
/** "Louisville, [Florida] and Illinois": a town that lies elsewhere is none of the state's. */
const liesElsewhere = (part: number, entity: number, entities: EntityTable): boolean =>
  (IN_STATE.exec(entities.line(part))?.[1] ?? entities.name(entity)) !== entities.name(entity);

/**
 * "Melbourne, [Australia]": the place before the comma lies in it; "Toronto, [Edmonton] and Montreal" are a list. Behind
 * a ground its town follows: "Estadio Santiago Bernabéu, [Madrid]".
 */
const lies = ({ parts }: PlaceChain, entity: number, entities: EntityTable): boolean =>
  parts.length > 0 &&
  (isCountry(entity, entities) || partOf(entity, entities) !== '' || LAND.test(entities.line(entity))
    ? parts.some(
        (part) =>
          part !== entity &&
          entities.country(part) === entities.country(entity) &&
          (isCountry(entity, entities) || !liesElsewhere(part, entity, entities)),
      )
    : parts.some((part) => isGroundLine(entities.line(part))));

/** "in [Seattle]’s 29-13 win", "in [England]’s 2-0 against", "in [Boston]’s five": what only a team has. */
const RESULT =
  /^['’]s (?:[\p{Ll}-]+ ){0,2}?(?:\d{1,3}[-–]\d{1,3} (?:win|victory|loss|defeat|draw|rout|triumph|over|against)|(?:win|victory|loss|defeat|draw|rout|triumph|comeback) (?:over|against)|(?:squad|starting|five|XI|line-?up|midfield|dressing room|top order|innings)(?!\p{L}))/u;

/** "left [Ireland] chasing shadows" is said of a side; "he left [Ireland] in May" of who goes away. */
const LEFT = 'left ';
const LEFT_SO =
  /^ (?:behind|stunned|reeling|trailing|chasing|needing|struggling|clinging|rueing|bottom|with (?:an?|no|only|just|too))(?!\p{L})/u;

/** "a win over visiting [Minnesota]", "defeated host [Miami]". */
const GUEST = /(?:^|\s)(?:over|against|beat|beats|past|defeated|edged|to) (?:visiting|host) $/u;
const GUESTS = 'ting host';

/** Words on both sides of a place's name that its team alone has, although those before it tell of places. */
const isToldBeside = (text: string, start: number, end: number): boolean =>
  (GUESTS.includes(text.slice(start - 5, start - 1)) && GUEST.test(textBefore(text, start, LOOK))) ||
  RESULT.test(textAfter(text, end, LOOK)) ||
  (text.startsWith(LEFT, start - LEFT.length) && LEFT_SO.test(textAfter(text, end, LOOK)));

/** Particles of Hebrew and Arabic that say "in", written onto the name of a place: "ב[בלגרד]". */
const WRITTEN_IN = new Set([0x5d1, 0x628]);
const isIn = ({ from, scanned: { start, clitic } }: PageMention): boolean =>
  clitic > 0 && WRITTEN_IN.has(unitAt(from.run.text, start - 1));

/** "the war with [Iran]", because of which a game is put off. */
const AT_WAR =
  /(?:^|[^\p{L}])(?:[Ww]ar|[Kk]rieg|guerre|guerra|войн\p{L}|ה?מלחמה|מלחמת|(?:ال)?حرب) (?:\p{L}+ ){0,2}(?:\p{L}{1,2})?$/u;

/** "[МОСКВА], 13 июля", "[MILAN] (AP) – From": the place of a dateline, which begins its paragraph. */
const isOfDay = ({ from: { run }, scanned: { start, end, bits } }: PageMention): boolean =>
  start === 0 &&
  (DAY.test(textAfter(run.text, end, 4)) ||
    ((bits & Bit.Upper) !== 0 && MONTH.test(textAfter(run.text, end, 16))) ||
    ((bits & Bit.Upper) !== 0 && DASH.test(textAfter(run.text, end, LOOK))));
const DAY = /^, \d/;
/** "[LAHORE], March 4:" */
const MONTH = /^, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?!\d)/u;
/** Before another name in capitals the dash is that of a match. */
const DASH = /^(?: \([\p{L} ]+\))? (?:[–—]|--?) ?(?!\p{Lu}{2})[\p{L}\d“"‘']/u;

/** What has no team: North America, unlike the Europe of golf, and a division by its full name, "губернатор [Московской области]". */
const CONTINENT = /^Continent\b/;
const DIVISION =
  / (?:област\p{L}{1,3}|кра[йеюя]\p{L}{0,2}|[Rr]egion|[Pp]rovince|[Oo]blast|[Pp]refecture|[Gg]overnorate)$/u;
const hasNoTeam = ({ many, text }: PageMention, line: string): boolean =>
  many && (CONTINENT.test(line) || DIVISION.test(text));

/** On a page about sport the name of a place is a team's, unless the words beside say that the place is meant. */
export function meansTeam(mention: PageMention, chain: PlaceChain, entity: number, entities: EntityTable): boolean {
  const { scanned, from } = mention;
  if (entities.kind(entity) !== 'place') return false;
  if (isPlayersClub(from.run.text, scanned.start, scanned.end, from.lang)) return true;
  const line = entities.line(entity);
  if (isGroundLine(line) || hasNoTeam(mention, line) || lies(chain, entity, entities)) return false;
  if (chain.regions.includes(entities.country(entity)) || isIn(mention)) return false;
  if (AT_WAR.test(textBefore(from.run.text, scanned.start, LOOK))) return false;
  if (isOnlyPlace(mention, isCountry(entity, entities)) || isOfDay(mention)) return false;
  if (!(scanned.bits & PLACED) || isToldBeside(from.run.text, scanned.start, scanned.end)) return true;
  return OF_TEAMS.test(textBefore(from.run.text, scanned.start, 10));
}
