import { CASELESS, classOf, unitAt } from '../units/char-class';
import { textAfter } from '../units/text-beside';
import { precedesOffice } from './office-written';

/** Names as long as this are hardly ever part of a longer word: 星链 is cut out of 卫星|链. */
const LONGEST = 3;
/** Code units beside the name that are given to the segmenter; words of these scripts are shorter. */
const BESIDE = 8;

const segmenters = new Map<string, Intl.Segmenter | undefined>();

function segmenterFor(lang: string): Intl.Segmenter | undefined {
  if (segmenters.has(lang)) return segmenters.get(lang);
  const known = typeof Intl.Segmenter === 'function';
  const made = known ? new Intl.Segmenter(lang, { granularity: 'word' }) : undefined;
  segmenters.set(lang, made);
  return made;
}

const isHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
/** Katakana with its long mark; the middle dot stands between words. */
const isKatakana = (unit: number) => unit >= 0x30a1 && unit <= 0x30ff && unit !== 0x30fb;

const CITY = 0x5e02;
/** 市, 省, 县 and 縣, which end the names of towns and provinces and begin nouns. */
const DIVISION = new Set([CITY, 0x7701, 0x53bf, 0x7e23]);
/** 委, 长, 長 and 政: who leads a town, "北京[市]委书记". */
const LEADS = new Set([0x59d4, 0x957f, 0x9577, 0x653f]);
/** 場, 场, 值 and 民: markets, values and townspeople. */
const OF_TOWN = new Set([0x5834, 0x573a, 0x503c, 0x6c11]);

/** "ニューヨーク[市]場", "北京[市]委": the noun of a town or a province, whose name ends before it. */
export function isTownsNoun(text: string, start: number, end: number): boolean {
  const last = unitAt(text, end - 1);
  if (!DIVISION.has(last)) return false;
  return (
    (last === CITY && OF_TOWN.has(unitAt(text, end))) || (isHan(unitAt(text, start)) && LEADS.has(unitAt(text, end)))
  );
}

/** "拉[美国]家", "发展[中国]家": countries of the Americas and of Europe, and such as develop, not the home of a country. */
const COUNTRIES = /^(?:[拉欧歐北南]美|展中)[国國]家$/u;
const ofCountries = (text: string, start: number, end: number): boolean =>
  (unitAt(text, end - 1) === 0x56fd || unitAt(text, end - 1) === 0x570b) &&
  unitAt(text, end) === 0x5bb6 &&
  COUNTRIES.test(text.slice(start - 1, end + 1));

const sameScript = (a: number, b: number) => (isHan(a) && isHan(b)) || (isKatakana(a) && isKatakana(b));

const PREFECTURE = 0x770c;
/** "茨城県[境町]": a town behind its prefecture, not the border of it. */
const MUNICIPALITY = /^\p{Script=Han}{1,3}?[市町村区郡]/u;
/** What heads of state and clubs do, where a dictionary finds another word across the end of a name: 何立[峰会]见, 拜[登上]台. */
const DOES =
  /^(?:[等说說称稱与與和同对對向将將]|上[台任周月]|[会會](?:[见見谈談面晤])|通[话話过過]|通[电電][话話]|[时時]隔|明[年日天]|[闷悶][平和]|[战戰][平胜勝])/u;
/** Names of as many characters are hardly made of others by chance. */
const UNLIKE_WORDS = 3;

/**
 * True where a word across the end of a name in Han characters is none: the name's characters before it make no words, as
 * those of names do, and what follows the name is a word by itself, 习近平|时隔, not 习近|平时|隔.
 */
function joinsByChance(text: string, start: number, end: number, segmenter: Intl.Segmenter): boolean {
  const rest = textAfter(text, end, BESIDE);
  if (unitAt(text, end - 1) === PREFECTURE) return MUNICIPALITY.test(rest);
  if (!isHan(unitAt(text, end - 1))) return false;
  for (const { index, segment } of segmenter.segment(text.slice(start, end + BESIDE))) {
    if (segment.length === 1) continue;
    if (start + index + segment.length <= end) return false;
    break;
  }
  if (DOES.test(rest)) return true;
  return end - start >= UNLIKE_WORDS && (segmenter.segment(rest).containing(0)?.segment.length ?? 0) > 1;
}

/**
 * True when a short name in Han characters or katakana begins or ends within a word of the text, by the dictionary of
 * Intl.Segmenter; where that is missing no name is. Asked of candidates only.
 */
export function cutsWord(text: string, start: number, end: number, lang: string): boolean {
  if (end - start > LONGEST || classOf(unitAt(text, start)) !== CASELESS) return false;
  if (ofCountries(text, start, end)) return true;
  const left = sameScript(unitAt(text, start - 1), unitAt(text, start));
  const right = sameScript(unitAt(text, end - 1), unitAt(text, end));
  if (!left && !right) return false;
  const segmenter = segmenterFor(lang === 'zh' ? 'zh' : 'ja');
  if (!segmenter) return false;
  const from = Math.max(0, start - BESIDE);
  const segments = segmenter.segment(text.slice(from, end + BESIDE));
  const cuts = (at: number) => (segments.containing(at - from)?.index ?? at - from) < at - from;
  return (
    (left && cuts(start)) ||
    (right &&
      !isTownsNoun(text, start, end + 1) &&
      cuts(end) &&
      !precedesOffice(text, end) &&
      !joinsByChance(text, start, end, segmenter))
  );
}
