import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { isFirstName } from '../names/name-fit';
import { opensClause } from '../scan/clause-start';
import { Bit } from '../scan/context-bits';
import { classOf, LOWER, unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { isPossessive, lettersStart, wordEnd } from '../units/word-walk';
import { wordsFor } from '../words/for-language';
import { AND, CONNECTOR, PLACING } from '../words/language-words';
import { wordSet } from '../words/word-table';
import type { PageMention } from './page-mention';

/** How often a name means its own, and how often it does where the other may be a first name or a frequent surname. */
const LIKELY = 0.6;
const SURE = 0.85;
/** A frequent surname means the one of the news this often. */
const SOMETIMES = 0.3;

/** Languages without cases that put a verb behind its subject, "A [Bruxelles] [Meloni] ha incontrato". */
const PLACED = new Set('it fr es ca gl pt ro id ms vi'.split(' '));
/** Places that are first names too, and are none in our list. */
const ALSO_NAMES = wordSet(
  `paris sofia sofía santiago asia milan vienna trinidad lourdes mercedes asunción concepción israel india london brooklyn austin
  charlotte sydney chelsea florence jordan madison dakota georgia virginia carolina savannah phoenix houston lincoln jackson
  kent devon chester victoria adelaide darwin kingston hamilton troy tyler logan preston bradford milton clayton chad kenya
  ireland orlando carson aurora regina alexandria siena olympia holland brittany dallas denver cleveland berlin geneva`,
);

/** True of a name that may be somebody's first one. */
export const mayBeGiven = (text: string): boolean => isFirstName(text) || ALSO_NAMES.has(text.toLowerCase());

/** True when a small word stands behind that goes on with no name: a verb, or "and"; in English what is his may, too. */
function precedesVerb({ from: { run, lang }, scanned: { end } }: PageMention): boolean {
  const { text } = run;
  if (lang === 'en' && isPossessive(text, end)) return true;
  if (unitAt(text, end) !== SPACE || classOf(unitAt(text, end + 1)) !== LOWER) return false;
  const bits = wordsFor(lang).table.bitsAt(text, end + 1, wordEnd(text, end + 1));
  return (bits & CONNECTOR) === 0 || (bits & AND) !== 0;
}

/** Prepositions of Italian and Portuguese with the article in them: "al Quirinale", "dal Vaticano". */
const WITH_ARTICLE = wordSet(
  'al allo alla ai agli alle nel nello nella nei negli nelle dal dallo dalla dai ao à aos às',
);
const ARTICLES = wordSet('el la los las le les il lo i gli o a os as');

/** True of a name behind a preposition of place, perhaps with an article between: "en el [Kremlin]". */
function isPlaced({ from: { run, lang }, scanned: { start, clitic, bits } }: PageMention): boolean {
  if (bits & Bit.Placing) return true;
  const { text } = run;
  const end = start - clitic - 1;
  if (clitic > 0 || unitAt(text, end) !== SPACE) return false;
  const from = lettersStart(text, end);
  const word = text.slice(from, end).toLowerCase();
  if (WITH_ARTICLE.has(word)) return true;
  if (!ARTICLES.has(word) || unitAt(text, from - 1) !== SPACE) return false;
  return (wordsFor(lang).table.bitsAt(text, lettersStart(text, from - 1), from - 1) & PLACING) !== 0;
}

/** True of the likely name of a person, or the sure one of a country or of a body that is nothing else. */
export function mayAct({ entity, prior, flags }: Posting, likely: number, entities: EntityTable): boolean {
  const kind = entities.kind(entity);
  if (kind === 'person') return prior >= likely;
  if (kind === 'place') return prior >= SURE && isCountry(entity, entities);
  return (kind === 'organisation' || kind === 'group') && prior >= SURE && !(flags & AliasFlag.CommonWord);
}

/** "In Brooklyn Beckham’s video": whose it is may be told by first name and surname. */
const isOwner = (
  { from: { run }, scanned: { end } }: PageMention,
  { entity }: Posting,
  entities: EntityTable,
): boolean => entities.kind(entity) === 'person' && isPossessive(run.text, end);

/**
 * "À [Moscou] [Poutine] rejette", "A [Gaza] [Hamas] ha detto", "In [London] [Barclays] fell": where it is, and who does it
 * there. English says where before who only as a clause begins.
 */
export function isWhereAndWho(where: PageMention, who: PageMention, entities: EntityTable): boolean {
  const { lang, run } = who.from;
  if (lang === 'en' ? !opensClause(run.text, where.scanned.start) : !PLACED.has(lang)) return false;
  const [place] = where.postings;
  const [one] = who.postings;
  if (!place || !one || place.prior < LIKELY || entities.kind(place.entity) !== 'place') return false;
  const sure = place.prior >= SURE;
  const doubted = mayBeGiven(where.text);
  if (doubted && (!sure || isOwner(who, one, entities))) return false;
  if (!mayAct(one, doubted ? SURE : sure ? SOMETIMES : LIKELY, entities) || isFirstName(who.text)) return false;
  return isPlaced(where) && precedesVerb(who);
}
