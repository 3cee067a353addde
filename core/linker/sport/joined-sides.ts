import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { FOOTBALL, gameOf, isOfWomen } from '../entity/sport-lines';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { classOf, UPPER, unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';
import { isDash, lettersEnd, wordEnding } from '../units/word-walk';
import { wordSet } from '../words/word-table';
import { clubLine, clubOf, enterClub } from './side-club';

/** A score of football behind two names: no time of day, date or span, "2-3 ore". */
const SCORE =
  /^ \(?\d ?[-–:] ?\d(?![\d:–-]|\.\d)(?:$|[.,;:!?)|]| (?:\(|[-–] )| (?:nel|nell|in|ko|ieri|oggi|en|el|hoy|ayer|au|après|hier|nach|im|am|em|op|po|w|v|ve)(?!\p{L}))/u;
const DERBY = /(?:^|[^\p{L}])derb[iy] $/iu;
const LOOK = 24;
const LONGEST_WORD = 7;

/** True of two names joined by a dash, perhaps with blanks around it. */
function areJoined({ from, scanned: { end } }: PageMention, second: PageMention): boolean {
  const { start } = second.scanned;
  if (second.from !== from || start - end > 3) return false;
  const { text } = from.run;
  if (isDash(unitAt(text, end))) return start === end + 1;
  return unitAt(text, end) === SPACE && isDash(unitAt(text, end + 1)) && start === end + 3;
}

/** True where a score follows what ends at `end`, or the word "derby" stands before its beginning. */
const arePlaying = (text: string, start: number, end: number): boolean =>
  (unitAt(text, end) === SPACE && SCORE.test(textAfter(text, end, LOOK))) ||
  (unitAt(text, start - 1) === SPACE && DERBY.test(textBefore(text, start, LONGEST_WORD)));

/** "[Lille]-Lyon (1-2)": a side of two that a hyphen joins, behind which a score stands. */
export function isScoredPair({ from: { run }, scanned: { bits, end } }: PageMention): boolean {
  const stop = bits & Bit.HyphenRight ? lettersEnd(run.text, end + 1) : end;
  return unitAt(run.text, stop) === SPACE && SCORE.test(textAfter(run.text, stop, LOOK));
}

/** "[Paris]-Roubaix", "[Milano]-[Sanremo]": what ends so is a race; to the others one flies as well, and they have articles. */
const RACE = /^[-–](?:Roubaix|San ?[Rr]emo|Wevelgem|Bastogne|Bastenaken)(?!\p{L})/u;
const ARTICLED = /^[-–](?:Dakar|Nice|Nizza|Niza)(?!\p{L})/u;
const ARTICLES = wordSet('le la du au il el al del della alla the der die das o do de den');
const LONGEST_RACE = 12;

/** Where the name of the race ends that a town begins; 0 = it begins none. */
function raceEnd({ from, scanned: { start, end } }: PageMention): number {
  const { text } = from.run;
  if (!isDash(unitAt(text, end)) || classOf(unitAt(text, end + 1)) !== UPPER) return 0;
  const after = textAfter(text, end, LONGEST_RACE);
  const race = RACE.exec(after) ?? (ARTICLES.has(wordEnding(text, start - 1)) ? ARTICLED.exec(after) : null);
  return race ? end + race[0].length : 0;
}

const means = ({ postings }: PageMention, kind: string, entities: EntityTable): boolean =>
  postings[0] !== undefined && entities.kind(postings[0].entity) === kind;
const isLand = ({ postings }: PageMention, entities: EntityTable): boolean =>
  postings.some(({ entity }) => isCountry(entity, entities));

/** Gives a side of a match the club that it means. */
function enterSide(side: PageMention, lexicon: Lexicon, entities: EntityTable): void {
  if (clubLine(side, entities) === '') enterClub(side, clubOf(side, FOOTBALL, lexicon, entities), entities);
}

/** True of two that may be clubs of football, or one of which is. */
function mayPlay(first: PageMention, second: PageMention, entities: EntityTable): boolean {
  if (isLand(first, entities) || isLand(second, entities)) return false;
  const lines = [clubLine(first, entities), clubLine(second, entities)].filter((line) => line !== '');
  if (lines.some((line) => gameOf(line) !== FOOTBALL || isOfWomen(line))) return false;
  return lines.length > 0 || means(first, 'place', entities) || means(second, 'place', entities);
}

/** "[Inter-Milan]" of two clubs is no name of the one. */
const isPair = ({ text, from: { lang, run }, scanned: { start, end } }: PageMention): boolean =>
  text === 'Inter-Milan' && (lang === 'it' || arePlaying(run.text, start, end));

/**
 * "[Roma]-[Lazio] 1-0", "Leipzig – [Dortmund] 1:2", "il derby [Roma]-Lazio": two that a dash joins are clubs where a score or
 * the word "derby" stands beside, and no towns where the clubs are not known. "[Paris]-Roubaix" is a race.
 */
export function settleJoined(mentions: readonly PageMention[], lexicon: Lexicon, entities: EntityTable): void {
  for (let index = 0; index < mentions.length; index++) {
    const first = mentions[index] as PageMention;
    const { from, scanned } = first;
    if (from.run.place === 'furniture') continue;
    if (first.many && isPair(first)) first.postings = [];
    const { end } = scanned;
    const dash = unitAt(from.run.text, unitAt(from.run.text, end) === SPACE ? end + 1 : end);
    if (!isDash(dash)) continue;
    const second = mentions[index + 1];
    const race = means(first, 'place', entities) ? raceEnd(first) : 0;
    if (race > 0) {
      first.postings = [];
      if (second?.from === from && second.scanned.start < race) second.postings = [];
    } else if (second && areJoined(first, second) && arePlaying(from.run.text, scanned.start, second.scanned.end)) {
      if (!mayPlay(first, second, entities)) continue;
      enterSide(first, lexicon, entities);
      enterSide(second, lexicon, entities);
    }
  }
}
