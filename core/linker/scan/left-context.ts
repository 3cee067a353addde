import { isPlainFirstName } from '../weigh/name-fit';
import { beginsClub, isBeitar } from '../words/clubs';
import { isDivision, isRank } from '../words/divisions';
import { isGivenName } from '../words/given-names';
import * as W from '../words/language-words';
import { CASELESS, classOf, unitAt } from './char-class';
import { Bit, type MentionContext } from './context-bits';
import { isCredited } from './credit';
import { isInLetters } from './mention-shape';
import { demonymIn, leftOf, type Neighbour } from './neighbour';
import { readPhrase } from './office-phrase';
import { endsInPerson } from './person-of';
import type { RunSetting } from './run-setting';
import type { ScannedMention } from './scan-run';
import { endsPair, endsPurpose, isWithinTitle } from './title-pair';
import { BRACKET, BREAK, COMMA, DOT, HYPHEN, QUOTE, SLASH, SPACE } from './word-walk';

/** Words that are never part of a longer name, whatever their capital. */
const PLAIN =
  W.FUNCTION |
  W.CONNECTOR |
  W.PLACING |
  W.CALENDAR |
  W.PLACE_NOUN |
  W.CREDIT |
  W.LEADING_HEAD |
  W.TITLE |
  W.HONORIFIC |
  W.MODIFIER;

const gapBits: Record<number, number> = {
  [SLASH]: Bit.AfterSlash,
  [BRACKET]: Bit.Bracketed,
  [QUOTE]: Bit.Quoted,
};

/** With a capital they make another name: "Southern California", "the National Security Council". */
const NAMING = new Set(
  'north south east west northern southern eastern western central northeastern northwestern southeastern southwestern upper lower greater national'.split(
    ' ',
  ),
);
/** "140 miles SW of [Kingston]" */
const BEARINGS = new Set('n s e w ne nw se sw nne nnw sse ssw ene ese wnw wsw'.split(' '));
/** Words that begin sentences and are first names too. */
const ALSO_NAMES = new Set(['will', 'may', 'grant', 'mark', 'drew', 'so', 'an', 'or']);

/** True when a capitalised word may belong to a longer name; `inside` = it stands within a sentence. */
function mayBeName(setting: RunSetting, word: Neighbour, inside: boolean): boolean {
  if (word.bits & PLAIN) return inside && (NAMING.has(word.word) || ALSO_NAMES.has(word.word));
  return demonymIn(setting, word) === '';
}

/** "МИД [России]", "ВМС [України]": letters and the country whose body it is, in the genitive; "ЦСКА Москва" is one name. */
const isOfCountry = ({ lang, text }: RunSetting, { start, end }: Neighbour, { inflected }: ScannedMention): boolean =>
  inflected && GENITIVE.has(lang) && isInLetters(text, start, end);

/** Capitalised words left of the mention that may make one longer name with it; returns the first word that does not. */
function readName(setting: RunSetting, first: Neighbour, into: ScannedMention): Neighbour | undefined {
  const { text } = setting;
  let at: Neighbour | undefined = first;
  let words = 0;
  while (at && at.gap === SPACE && at.capital && !at.possessive && words < 4) {
    const before = leftOf(setting, at.start);
    const inside = before?.gap === SPACE || before?.gap === COMMA;
    if (!mayBeName(setting, at, inside && !setting.headline)) break;
    if (words === 0 && isOfCountry(setting, at, into)) break;
    into.nameStart = at.start;
    words++;
    at = before;
  }
  if (words === 0) return at;
  if (isPlainFirstName(text.slice(first.start, first.end)) || beginsClub(first.word)) {
    // Where capitals say little the words before a first name are others: "Ohio Nurse Tiffany [Putin] Sues".
    if (into.bits & Bit.LeftUnsure) into.nameStart = first.start;
    into.bits &= ~Bit.LeftUnsure;
  } else if (words === 1 && (!at || (at.gap !== SPACE && at.gap !== COMMA && at.gap !== HYPHEN)))
    into.bits |= Bit.LeftUnsure;
  return at;
}

/** "R-[Texas]": the party of a lawmaker and the state he sits for; "Ex-[CDU]-Chef". */
const BEFORE_HYPHEN = new Set(['d', 'r', 'i', 'ex']);

/**
 * Reads leftwards from the start of a mention and enters what it finds: a longer name, offices, prepositions. `bare` = no
 * particle is written onto the name, as onto no surname: "נסע יוסי ל[ירושלים]".
 */
export function readLeft(setting: RunSetting, from: number, into: ScannedMention, bare: boolean): void {
  if (setting.headline || setting.nounCapitals) into.bits |= Bit.LeftUnsure;
  const first = leftOf(setting, from);
  if (!first || (first.gap !== SPACE && first.gap !== COMMA && first.gap !== HYPHEN && !gapBits[first.gap])) {
    into.bits |= Bit.SentenceStart;
    if (isCredited(setting, from, undefined)) into.bits |= Bit.Credit;
    return;
  }
  if (first.gap === HYPHEN) {
    if (first.capital && !BEFORE_HYPHEN.has(first.word)) into.bits |= Bit.HyphenLeft;
    return;
  }
  const mark = gapBits[first.gap];
  if (mark) {
    into.bits |= mark;
    return;
  }
  if (first.gap === COMMA) {
    readPhrase(setting, first, false, into);
    return;
  }
  if (
    first.caseless &&
    bare &&
    (isGivenName(first.word) || beginsClub(first.word) || isBeitar(setting.text, first.start, first.word))
  )
    into.nameStart = first.start;
  // "Nvidia 黃仁勳": letters with capitals make no longer name with others.
  const apart = first.caseless || classOf(unitAt(setting.text, from)) === CASELESS;
  const before = apart ? first : readName(setting, first, into);
  into.phraseStart = into.nameStart;
  if (isCredited(setting, into.nameStart, before)) into.bits |= Bit.Credit;
  if (!before || before.gap !== SPACE) return;
  if (before.bits & W.PLACING) into.bits |= Bit.Placing;
  if (before.bits & W.PLACE_NOUN) enterPlaceNoun(before, into);
  if (into.nameStart === from && before.capital && isRank(before.word) && !setting.headline) into.bits |= Bit.Ranked;
  if (before.bits & W.ARTICLE && before.word === 'the') into.bits |= Bit.Article;
  if (before.bits & W.LEADING_HEAD && (before.capital || before.caseless || setting.lang !== 'en'))
    into.bits |= Bit.LeadingHead;
  if (into.nameStart === from) {
    readHead(setting, before, into);
    if (before.bits & W.GENERIC && GENITIVE.has(setting.lang)) readGenitive(setting, before, into);
  }
  readPhrase(setting, before, into.nameStart < from, into);
}

/** Languages that join nouns by the genitive alone. */
export const GENITIVE = new Set('ru uk be pl cs sk bg mk sr hr bs sh sl el ro'.split(' '));

/** What countries and cities have: "the government of [Jordan]", "the invasion of [Georgia]". */
const OF_PLACES = new Set(
  'government people citizens population army parliament independence invasion annexation occupation liberation'.split(
    ' ',
  ),
);

/** What has a capital in many languages before the country it governs: "el Gobierno de [México]". */
const GOVERNMENTS = new Set('government gobierno ejecutivo gouvernement governo executivo govern regierung'.split(' '));

/** Titles that make a person's name of a place: "Duchess of Cambridge". */
const NOBLE = new Set(
  'duke duchess earl count countess baron baroness marquess lord lady prince princess bishop archbishop'.split(' '),
);

function enterPlaceNoun({ word }: Neighbour, into: MentionContext): void {
  into.bits |= isDivision(word) ? Bit.PlaceNoun | Bit.Division : Bit.PlaceNoun;
}

/** What the mention is part of: the noun before "of" or "of the" ("University of …", "Governor of …"). */
function readHead(setting: RunSetting, before: Neighbour, into: MentionContext): void {
  const article = (before.bits & W.ARTICLE) !== 0 && !before.capital;
  const connector = article ? leftOf(setting, before.start) : before;
  if (!connector || connector.gap !== SPACE) return;
  if (connector.capital) {
    if (isWithinTitle(setting, connector)) into.bits |= Bit.HeadOf;
    return;
  }
  if (endsPair(setting, connector) || (article && connector.word === 'in' && endsPurpose(setting, connector))) {
    into.bits |= Bit.HeadOf;
    return;
  }
  if (!(connector.bits & (W.CONNECTOR | W.SERVING))) return;
  const head = leftOf(setting, connector.start);
  if (!head || head.gap !== SPACE) return;
  if (!(connector.bits & W.CONNECTOR) && !(head.capital && head.bits & W.HEAD)) return;
  const outer = leftOf(setting, head.start);
  // "la région russe de [Koursk]"
  if (outer?.gap === SPACE && outer.bits & W.PLACE_NOUN && demonymIn(setting, head)) {
    enterPlaceNoun(outer, into);
    return;
  }
  const longer = head.word === 'district' && outer?.gap === SPACE && outer.capital;
  const noble = head.capital && NOBLE.has(head.word) && !(head.word === 'prince' && outer?.word === 'crown');
  if (head.bits & W.TITLE && !noble) into.bits |= Bit.OfficeOf;
  else if (head.bits & W.PLACE_NOUN && !(head.capital && longer)) enterPlaceNoun(head, into);
  else if (connector.word === 'of' && !article && OF_PLACES.has(head.word)) into.bits |= Bit.Placing;
  else if (GOVERNMENTS.has(head.word) || (connector.word === 'of' && endsInPerson(setting, head))) return;
  else if (head.capital && !(head.bits & (W.FUNCTION | W.CALENDAR)) && !BEARINGS.has(head.word)) {
    const starts = !outer || outer.gap === BREAK || outer.gap === DOT || outer.gap === QUOTE;
    const named = (head.bits & (W.HEAD | W.LEADING_HEAD)) !== 0 || NOBLE.has(head.word);
    // "des Unabhängigkeitsstrebens von [Tschetschenien]": where all nouns have capitals only such nouns tell.
    if (setting.nounCapitals && !named) return;
    // "Στην Κοπεγχάγη της [Δανίας]", "η Tesla του [Έλον Μασκ]": only bodies make one name with the genitive.
    if (setting.lang === 'el' && !named && !(head.bits & W.GENERIC)) return;
    // "the PD of [Elly Schlein]": the party and who leads it.
    if (!named && isInLetters(setting.text, head.start, head.end)) return;
    const sure = (named || !starts) && !setting.headline && !setting.nounCapitals;
    into.bits |= sure ? Bit.HeadOf : Bit.HeadOf | Bit.LeftUnsure;
  }
}

/**
 * Where the genitive joins without a preposition: "Верховного суда [России]" is one name. It has a capital some words
 * before, and common nouns of bodies between.
 */
function readGenitive(setting: RunSetting, before: Neighbour, into: MentionContext): void {
  let at: Neighbour | undefined = before;
  for (let words = 0; at && words < 3 && at.gap === SPACE && !(at.bits & W.CONNECTOR); words++) {
    if (at.capital) {
      if (words > 0 && !(at.bits & PLAIN) && leftOf(setting, at.start)?.gap === SPACE) into.bits |= Bit.HeadOf;
      return;
    }
    if (words === 0 && !(at.bits & W.GENERIC)) return;
    at = leftOf(setting, at.start);
  }
}
