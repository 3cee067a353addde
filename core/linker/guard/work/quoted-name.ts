import type { PageMention } from '../../settle/page-mention';
import { classOf, LOWER, unitAt } from '../../units/char-class';
import { OPENING } from '../../units/signs';
import { textAfter, textBefore } from '../../units/text-beside';

const OPEN = new Set([0x22, 0xab, 0xbb, 0x201c, 0x201e]);
const CLOSE = new Set([0x22, 0xab, 0xbb, 0x201c, 0x201d]);

/** Languages that write the names of clubs, ships and channels in quotation marks of their own: «Краснодар», "Краснодар". */
const QUOTING = new Set('ru uk be bg kk'.split(' '));

/** True when quotation marks hold the name and nothing else. */
const standsInQuotes = ({ from, scanned: { start, end } }: PageMention): boolean =>
  OPEN.has(unitAt(from.run.text, start - 1)) && CLOSE.has(unitAt(from.run.text, end));

/** A club, theatre, ship or channel is meant by a name in quotation marks, and no place: «Краснодар», «Россия». */
export const isQuotedName = (mention: PageMention): boolean =>
  QUOTING.has(mention.from.lang) && standsInQuotes(mention);

/** "لـ«[الشرق الأوسط]»": what Arabic sets in such marks is a newspaper, and no place. */
export const isQuotedPaper = ({ from, scanned: { start, end } }: PageMention): boolean =>
  from.lang === 'ar' && unitAt(from.run.text, start - 1) === 0xab && unitAt(from.run.text, end) === 0xbb;

/** One more word in small letters, and the mark. */
const ONE_MORE = /^ \p{Ll}+[»"“”]/u;
const LONGEST_MORE = 16;

/** "«[Газпром] нефти»": another firm, whose name begins so. */
export function goesOnInQuotes({ from, scanned: { start, end } }: PageMention): boolean {
  const { text } = from.run;
  if (!QUOTING.has(from.lang) || !OPEN.has(unitAt(text, start - 1)) || unitAt(text, end) !== 0x20) return false;
  return classOf(unitAt(text, end + 1)) === LOWER && ONE_MORE.test(textAfter(text, end, LONGEST_MORE));
}

/** Nouns whose names stand in such marks, before one that opens. */
const NAMED =
  /(?:^|[^\p{L}])(?:форум|агентств|агенці|парти|парті|движени|рух|выставк|виставк|фонд|проект|проєкт|программ|програм|канал|телеканал|конкурс|преми|премі|марафон|фестивал|газет|журнал|медиагрупп|холдинг|объединени|об'єднан|платформ|акци|акці|кампани|кампані|альманах|сайт|портал|издани|видан)\p{L}{0,3} [«"“„]$/iu;
const LOOK_NAMED = 24;

/** "форум «[Россия] зовет!»", "агентство «[Россия] сегодня»": the name goes on, and is no place's. */
export const beginsQuotedName = ({ from, scanned: { start, end } }: PageMention): boolean =>
  QUOTING.has(from.lang) &&
  OPEN.has(unitAt(from.run.text, start - 1)) &&
  unitAt(from.run.text, end) === 0x20 &&
  classOf(unitAt(from.run.text, end + 1)) === LOWER &&
  NAMED.test(textBefore(from.run.text, start, LOOK_NAMED));

/** Words for works of art, and the titles of a list, before an opened mark: "mit Filmen wie „Pina“, „[Paris]". */
const WORKS =
  /(?:^|[^\p{L}])(?:film\p{L}{0,3}|spielfilm\p{L}*|dokumentarfilm\p{L}*|serie[ns]?|roman[es]?|romans|album\p{L}*|albums|kinofilm\p{L}*|theaterstück\p{L}*|película|películas|novela|novelas|canción|disco|romanzo|romanzi|filme|filmes|livre|livres|libro|livro|série|séries|chanson|pièce|boek|ф[иі]льм\p{L}{0,3}|картин\p{L}{1,3}|роман\p{L}{0,3}|сер[иі]ал\p{L}{0,3}|спектакл\p{L}{1,3}|вистав\p{L}{1,3}|книг\p{L}{1,3}|песн\p{L}{1,3}|пісн\p{L}{1,3}|альбом\p{L}{0,3}|[והבלכמש]{0,3}(?:סרט|סדרה|סדרת|ספר|רומן|אלבום|הצגה|מחזה|מחזמר|שיר|אופרה)|[والبفك]{0,4}(?:فيلم|مسلسل|رواية|كتاب|أغنية|مسرحية|ألبوم)|فیلم|سریال|رمان|کتاب|آلبوم|نمایش)(?: wie| comme| como| come| als|:)?(?: [„«“"][^„«“»”"]{1,40}[“»”"](?:,| und| oder| et| ou| y| o| e| en)?){0,4} [„«“"](?:[^„«“»”"]{0,40})$/iu;
const TITLED = new Set('de fr es it pt nl ca ru uk he ar fa'.split(' '));
const LOOK = 150;

/** "זאזי ביטס ("[אטלנטה]")": a title in brackets behind a name. */
const BRACKETED = /^["“”»]\)/u;

/** "„Der Himmel über [Berlin]“", "„[Paris], [Texas]“": a place at an end of a title that the words before tell of. */
export function isTitled({ from, scanned: { start, end } }: PageMention): boolean {
  if (!TITLED.has(from.lang)) return false;
  const { text } = from.run;
  if (!OPEN.has(unitAt(text, start - 1)) && !CLOSE.has(unitAt(text, end))) return false;
  if (unitAt(text, start - 2) === OPENING && BRACKETED.test(textAfter(text, end, 2))) return true;
  return WORKS.test(textBefore(text, start, LOOK));
}
