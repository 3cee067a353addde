import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import { gameOf, isSportTeam } from '../entity/sport-lines';
import { isPartOfHead } from '../guard/longer/self-contained';
import { Bit } from '../scan/context-bits';
import { CLOSED, type PageMention, UNSURE } from '../settle/page-mention';
import { MIXED_CAPITALS } from '../units/mixed-capitals';
import { F } from './features';

const logOdds = (prior: number) => Math.max(-4, Math.min(4, Math.log((prior + 1e-6) / (1 - prior + 1e-6))));

const ARTICLE = /^(?:The|D(?:ie|er|as|e)|L(?:e|a|es|os|as|o)|El|Il|Het|Os?) /;

/** "as The Intercept found": within a sentence an article has a capital only in a name. */
const hasOwnArticle = ({ many, text, scanned }: PageMention): boolean =>
  many && ARTICLE.test(text) && !(scanned.bits & (Bit.SentenceStart | Bit.Headline));

/** Enters what the alias itself tells. `named` = the entity's full name stands on the page. */
export function fillAlias(
  row: Float32Array,
  mention: PageMention,
  posting: Posting,
  popularity: number,
  named: boolean,
): void {
  const { flags, prior } = posting;
  const { bits, inflected } = mention.scanned;
  const short = (flags & AliasFlag.Short) !== 0;
  const acronym = (flags & AliasFlag.Acronym) !== 0;
  row[short ? F.short : acronym ? F.acronym : mention.many ? F.fullMany : F.fullOne] = 1;
  row[short ? (named ? F.priorNamed : F.priorShort) : F.priorFull] = logOdds(prior);
  row[F.popularity] = popularity;
  if (flags & AliasFlag.CommonWord && !hasOwnArticle(mention) && !(acronym && MIXED_CAPITALS.test(mention.text))) {
    row[F.commonWord] = 1;
    if (bits & (Bit.SentenceStart | Bit.Headline | Bit.Caseless)) row[F.commonWordAtStart] = 1;
  }
  if (flags & AliasFlag.CommonName) row[F.commonName] = 1;
  if (flags & AliasFlag.Generated) row[F.generated] = 1;
  if (inflected) row[F.inflected] = 1;
  if (bits & Bit.Caseless) row[F.caseless] = 1;
  if (bits & Bit.Headline) row[F.headline] = 1;
  else if (bits & Bit.Upper && !acronym && !(flags & AliasFlag.CaseSensitive)) row[F.upperOdd] = 1;
  if (bits & Bit.Quoted) row[F.quoted] = 1;
  if (bits & Bit.Alone) row[F.alone] = 1;
  if (mention.left !== CLOSED) row[mention.many ? F.leftLonger : F.leftUnsure] = 1;
  const ofHead = (bits & Bit.HeadOf) !== 0 && ((bits & Bit.LeftUnsure) !== 0 || isPartOfHead(mention));
  if (mention.right !== CLOSED || bits & Bit.RightHead || ofHead) row[mention.many ? F.rightLonger : F.rightUnsure] = 1;
  if (mention.many && mention.left === UNSURE) row[F.leftLonger] = 0.3;
  if (mention.many && mention.right === UNSURE) row[F.rightLonger] = 0.3;
  if (mention.from.run.place === 'furniture') row[F.furniture] = 1;
}

/** A person named by a title and its seat has an article: "the Prince of Wales". */
const SEATED = / of \p{Lu}/u;

/** Enters what the words beside the mention tell of the kind of thing it names. */
export function fillKind(
  row: Float32Array,
  { many, text, metonym, scanned: { bits } }: PageMention,
  kind: string,
): void {
  const person = kind === 'person';
  const place = kind === 'place';
  if (bits & Bit.Honorific) row[person ? F.honorificPerson : F.honorificOther] = 1;
  if (bits & Bit.Article) {
    if (person) row[F.articlePerson] = SEATED.test(text) ? 0 : 1;
    else if (place) row[F.articlePlace] = 1;
    else if (!many && !row[F.acronym]) row[F.articleOne] = 1;
  }
  if (bits & Bit.Placing) {
    // "a pass from [Enzo Fernández]": a full name is hardly a place's.
    if (person) row[F.placingPerson] = many ? 0 : 1;
    else row[place ? F.placingPlace : F.placingOther] = 1;
  }
  if (bits & Bit.PlaceNoun) row[place ? F.placeNounPlace : F.placeNounOther] = 1;
  if (bits & Bit.Speech) {
    if (person) row[F.speechPerson] = 1;
    else if (place && !metonym) row[F.speechPlace] = 1;
  }
  if (bits & Bit.Sport && place) row[F.sportPlace] = 1;
  if (bits & Bit.PersonTail) row[person ? F.tailPerson : F.tailOther] = 1;
  if (bits & Bit.OfficeOf) row[person ? F.officeOfPerson : F.officeOfPlace] = 1;
  if (bits & Bit.OfficeRight) row[person ? F.officeRightPerson : F.officeRightPlace] = 1;
}

/** Log-odds at the least that a nickname means the team on a page that names others of its game in full. */
const AMONG_TEAMS = 0;

/** Enters how a meaning fits a page about sport; `games` = those whose teams go by nicknames there. */
export function fillSport(
  row: Float32Array,
  kind: string,
  line: string,
  games: readonly string[],
  plural: boolean,
): void {
  if (kind === 'place') row[F.sportPage] = 1;
  else if (kind === 'organisation' && isSportTeam(line)) {
    row[F.sportTeam] = 1;
    if (!row[F.commonWord] && !row[F.short]) return;
    if (!games.includes(gameOf(line))) return;
    if (!row[F.short]) {
      // "[Arsenal] extended their lead"
      row[F.commonWord] = 0;
      return;
    }
    // "Spurs are fourth": few sentences begin with such a word.
    if (plural) row[F.commonWordAtStart] = 0;
    // "the Chiefs", "the Bills", "the Wolves": all teams of the game have the article, and many are called by words.
    row[F.articleOne] = 0;
    row[F.commonWord] = 0;
    row[F.priorShort] = Math.max(AMONG_TEAMS, row[F.priorShort] as number);
  }
}
