import { BREAK_GAP, DOT_GAP, QUOTE_GAP, SPACE_GAP } from '../units/word-walk';
import { isDivision } from '../words/divisions';
import * as W from '../words/language-words';
import { Bit, type MentionContext } from './context-bits';
import { isInLetters } from './mention-shape';
import { demonymIn, leftOf, type Neighbour } from './neighbour';
import { endsMinister, isSentTo } from './office-of';
import { isPartOfLand } from './part-of-land';
import { endsInPerson } from './person-of';
import type { RunSetting } from './run-setting';
import type { ScannedMention } from './scan-run';
import { endsPair, endsPurpose, isWithinTitle } from './title-pair';

/** Words that are never part of a longer name, whatever their capital. */
export const PLAIN =
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

/** "140 miles SW of [Kingston]" */
const BEARINGS = new Set('n s e w ne nw se sw nne nnw sse ssw ene ese wnw wsw'.split(' '));
/** Languages that join nouns by the genitive alone. */
export const GENITIVE = new Set('ru uk be pl cs sk bg mk sr hr bs sh sl el ro'.split(' '));

/** What countries and cities have: "the government of [Jordan]", "the invasion of [Georgia]", "the Jews of [Russia]". */
const OF_PLACES = new Set(
  `government people citizens population army parliament independence invasion annexation occupation liberation
  jews muslims christians catholics protestants hindus sikhs buddhists kurds arabs`.split(/\s+/),
);

const OF_PARTIES = new Set('republican republicans democrat democrats independent'.split(' '));

/** What has a capital in many languages before the country it governs: "el Gobierno de [México]", "the Presidency of the [Security Council]". */
const GOVERNMENTS = new Set(
  'government presidency chairmanship gobierno ejecutivo gouvernement governo executivo govern regierung turma superintendência plenário plenario'.split(
    ' ',
  ),
);

/** Titles that make a person's name of a place: "Duchess of Cambridge". */
const NOBLE = new Set(
  'duke duchess earl count countess baron baroness marquess lord lady prince princess bishop archbishop'.split(' '),
);

/** Those that English writes small, too, and that nobody else bears: "the duke of [Sussex]". */
const NOBLE_SMALL = new Set('duke duchess earl countess marquess viscount'.split(' '));

/** What newspapers have before their town: "Tribune de [Genève]", "Diario de [Sevilla]", "Gazzetta di [Parma]". */
const PAPERS = new Set(
  `journal tribune gazette courrier dépêche écho diario heraldo correo faro voz corriere gazzetta giornale messaggero eco
  jornal diário correio gazeta`.split(/\s+/),
);

/** Enters that a noun of place stands beside, and whether it is one of division. */
export function enterPlaceNoun({ word }: Neighbour, into: MentionContext): void {
  into.bits |= isDivision(word) ? Bit.PlaceNoun | Bit.Division : Bit.PlaceNoun;
}

/** "Andrea Orlando del [Pd]", "Olivier Faure du [PS]": the letters of a party behind one of its people. */
const OF_PARTY = new Set(['del', 'du', 'do']);
const LONGEST_LETTERS = 3;

/** True where what follows may be whose a person is, and no part of his name. */
const isWhose = ({ text }: RunSetting, { word }: Neighbour, { start, end }: ScannedMention): boolean =>
  word === 'of' || (OF_PARTY.has(word) && (end - start <= LONGEST_LETTERS || isInLetters(text, start, end)));

/** What the mention is part of: the noun before "of" or "of the" ("University of …", "Governor of …"). */
export function readHead(setting: RunSetting, before: Neighbour, into: ScannedMention): void {
  const article = (before.bits & W.ARTICLE) !== 0 && !before.capital;
  const connector = article ? leftOf(setting, before.start) : before;
  if (!connector || connector.gap !== SPACE_GAP) return;
  if (connector.capital) {
    if (isWithinTitle(setting, connector)) into.bits |= Bit.HeadOf;
    return;
  }
  if (endsPair(setting, connector) || (article && connector.word === 'in' && endsPurpose(setting, connector))) {
    into.bits |= Bit.HeadOf;
    return;
  }
  if (!(connector.bits & (W.CONNECTOR | W.SERVING))) {
    if (isSentTo(setting, connector)) into.bits |= Bit.OfficeOf;
    return;
  }
  const head = leftOf(setting, connector.start);
  if (!head || head.gap !== SPACE_GAP) return;
  if (!(connector.bits & W.CONNECTOR) && !(head.capital && head.bits & W.HEAD)) return;
  const outer = leftOf(setting, head.start);
  // "la région russe de [Koursk]"
  if (outer?.gap === SPACE_GAP && outer.bits & W.PLACE_NOUN && demonymIn(setting, head)) {
    enterPlaceNoun(outer, into);
    return;
  }
  const longer = head.word === 'district' && outer?.gap === SPACE_GAP && outer.capital;
  // "the state of [New York]", but "Secretary of State of [New York]".
  const state = head.word === 'state' && outer?.gap === SPACE_GAP && (outer.bits & W.ARTICLE) !== 0;
  const noble = head.capital && NOBLE.has(head.word) && !(head.word === 'prince' && outer?.word === 'crown');
  if (state) enterPlaceNoun(head, into);
  else if (!head.capital && setting.lang === 'en' && NOBLE_SMALL.has(head.word)) into.bits |= Bit.HeadOf;
  else if (outer && isPartOfLand(setting, head, outer)) into.bits |= Bit.Placing;
  else if (head.bits & W.TITLE && !noble) into.bits |= Bit.OfficeOf;
  else if (head.bits & W.PLACE_NOUN && !(head.capital && longer)) enterPlaceNoun(head, into);
  else if (connector.word === 'of' && !article && OF_PLACES.has(head.word)) into.bits |= Bit.Placing;
  // "Rand Paul, Republican of [Kentucky], said": the state for which somebody sits.
  else if (connector.word === 'of' && !article && OF_PARTIES.has(head.word)) into.bits |= Bit.Placing;
  else if (GOVERNMENTS.has(head.word) || (isWhose(setting, connector, into) && endsInPerson(setting, head))) return;
  else if (head.capital && !(head.bits & (W.FUNCTION | W.CALENDAR)) && !BEARINGS.has(head.word)) {
    const starts = !outer || outer.gap === BREAK_GAP || outer.gap === DOT_GAP || outer.gap === QUOTE_GAP;
    const named = (head.bits & (W.HEAD | W.LEADING_HEAD)) !== 0 || NOBLE.has(head.word) || PAPERS.has(head.word);
    // "des Unabhängigkeitsstrebens von [Tschetschenien]": where all nouns have capitals only such nouns tell.
    if (setting.nounCapitals && !named) return;
    // "Στην Κοπεγχάγη της [Δανίας]", "η Tesla του [Έλον Μασκ]": only bodies make one name with the genitive.
    if (setting.lang === 'el' && !named && !(head.bits & W.GENERIC)) return;
    if (!named && connector.word === 'of' && endsMinister(setting, head)) {
      into.bits |= Bit.OfficeOf;
      return;
    }
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
export function readGenitive(setting: RunSetting, before: Neighbour, into: MentionContext): void {
  let at: Neighbour | undefined = before;
  for (let words = 0; at && words < 3 && at.gap === SPACE_GAP && !(at.bits & W.CONNECTOR); words++) {
    if (at.capital) {
      if (words > 0 && !(at.bits & PLAIN) && leftOf(setting, at.start)?.gap === SPACE_GAP) into.bits |= Bit.HeadOf;
      return;
    }
    if (words === 0 && !(at.bits & W.GENERIC)) return;
    at = leftOf(setting, at.start);
  }
}
