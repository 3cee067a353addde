import type { Lexicon } from '../../../lexicon/lexicon';
import { PLACED_OR_OWNER } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { isHebrew, unitAt } from '../../units/char-class';
import { textAfter, textBefore } from '../../units/text-beside';
import { isSlavicAdjective, isTownsAdjective } from './slavic-adjective';

/** Places known better than this are meant even so. */
const WELL_KNOWN = 0.6;
const ALL = 2;

const HE = 0x5d4;

/** "המודיעין", intelligence: a town's name has no article of Hebrew before it. */
const hasHebrewArticle = ({ text, scanned, many }: PageMention, lexicon: Lexicon): boolean =>
  !many && unitAt(text, 0) === HE && unitAt(lexicon.surface(scanned.alias), 0) !== HE;

/** Countries that Arabic never writes without the article; "هند" is a woman's name there, and India in Persian. */
const ARTICLED = new Set(
  'هند صين يمن عراق مغرب جزائر اردن أردن كويت يابان نمسا سويد برازيل ارجنتين أرجنتين فلبين صومال'.split(' '),
);
const ARABIC_L = 0x644;
/** The article is swallowed by the particle "to", "للهند". */
const lacksArticle = ({ from: { lang, run }, many, text, scanned }: PageMention): boolean =>
  lang === 'ar' && !many && ARTICLED.has(text) && unitAt(run.text, scanned.start - 1) !== ARABIC_L;

const QUOTES = /["״“”„'׳]/u;

/** לאום is a nation and אום a nut: no letters without their mark, of however well known a body. */
const WORDS = new Set(['אום']);

/**
 * "חדש", new, is not the party חד"ש: an acronym of Hebrew has its mark, but for those known to all. The popularity below
 * which a body cannot be meant, 0 where any can.
 */
export function bodiesRefused({ text, scanned }: PageMention, lexicon: Lexicon): number {
  if (!isHebrew(unitAt(text, 0)) || QUOTES.test(text) || !lexicon.surface(scanned.alias).includes('"')) return 0;
  return WORDS.has(text) ? ALL : WELL_KNOWN;
}

/** Towns in -ово and -ино, whose cases are those of surnames in -ов and -ин. */
const SURNAME_LIKE = /[оеє]во$|[иы]но$/u;

/** "Защита Иванова": a surname in the genitive, not of the town Иваново, unless something tells a place. */
const isSurname = ({ scanned }: PageMention, lexicon: Lexicon): boolean =>
  scanned.inflected && !(scanned.bits & PLACED_OR_OWNER) && SURNAME_LIKE.test(lexicon.surface(scanned.alias));

const ISRAEL = 'ישראל';
/** Surnames, by what they end in or as such: "ישראל יוסקוביץ'". */
const SURNAME =
  /^ (?:\p{L}{2,}(?:ביץ|שטיין|שטין|[בנולרי]סקי|באום|פלד|ברגר)|כהן|לוי|מזרחי|פרץ|ביטון|דיין|מימון|גולדברג|רוזנברג|אייכלר|גליק)(?![\p{L}])/u;
/** Units of text behind the name in which such a surname stands. */
const LOOK = 20;
const SON = /(?:^|[\s"(])בן $/u;

/** True of the first name that is the country's, or of the surname Ben Israel. */
function isFirstNameIsrael({ from: { run }, text, scanned: { start, end } }: PageMention): boolean {
  if (text !== ISRAEL) return false;
  return SURNAME.test(textAfter(run.text, end, LOOK)) || SON.test(textBefore(run.text, start, 4));
}

/** Below which popularity no place can be meant, by the form the word has here: 0 where any can. */
export function placesRefused(mention: PageMention, lexicon: Lexicon): number {
  if (isSlavicAdjective(mention) || isTownsAdjective(mention, lexicon)) return ALL;
  if (isFirstNameIsrael(mention) || lacksArticle(mention)) return ALL;
  return hasHebrewArticle(mention, lexicon) || isSurname(mention, lexicon) ? WELL_KNOWN : 0;
}
