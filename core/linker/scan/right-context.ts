import { isTicker } from '../tell/company-marks';
import { isDivision, isDivisions } from '../words/divisions';
import * as W from '../words/language-words';
import { isSportWord } from '../words/sports';
import { CASELESS, classOf, DIGIT, unitAt } from './char-class';
import { Bit, type MentionContext } from './context-bits';
import { isInLetters } from './mention-shape';
import { type Neighbour, rightOf } from './neighbour';
import { readApposition } from './office-phrase';
import type { RunSetting } from './run-setting';
import type { ScannedMention } from './scan-run';
import { COMMA, DOT, HYPHEN, isPossessive, SPACE } from './word-walk';

const PLAIN =
  W.FUNCTION |
  W.CALENDAR |
  W.HARMLESS |
  W.TITLE |
  W.HONORIFIC |
  W.PLACING |
  W.PLACE_NOUN |
  W.SPEECH |
  W.CREDIT |
  W.MODIFIER;

/** Words after a name that make a place of it: "Berlin-based". */
const SEATED = new Set(['based', 'born', 'basierte', 'stämmige', 'area']);

/** $ € £ ¥ ₹ */
const CURRENCY = new Set([0x24, 0x20ac, 0xa3, 0xa5, 0x20b9]);

/** What is added or claimed is no speech where one of these follows: "[Chelsea] added another three points". */
const GAINS = new Set(['added', 'adds', 'claimed', 'claims']);
const GAINED = new Set('a an another two three four five their its'.split(' '));

/** "[Sleaford] is a market town and": what a place is said to be, no native and no council of one. */
const IS_PLACE =
  /^ (?:an?|the|one of the) (?:[\p{L}\d’'-]+ ){0,4}?(?:city|town|village|municipality|suburb|district|neighbou?rhood|hamlet|seaport|commune|borough)(?:$|[.,;:]| (?:in|of|on|and|with|that|which|where|located|situated|near|from)(?!\p{L}))/u;
const IS = new Set(['is', 'was', 'being']);
/** Units of text that this takes. */
const LONGEST_IS = 72;

function readNext(setting: RunSetting, next: Neighbour, into: MentionContext): void {
  const { bits } = next;
  if (
    next.end - next.start <= 5 &&
    IS.has(next.word) &&
    IS_PLACE.test(setting.text.slice(next.end, next.end + LONGEST_IS))
  )
    into.bits |= Bit.PlaceNoun;
  if (bits & W.SPEECH && !next.capital) {
    const gains = GAINS.has(next.word) && GAINED.has(rightOf(setting, next.end)?.word ?? '');
    if (!gains) into.bits |= Bit.Speech;
  }
  if (bits & W.PLACE_NOUN) into.bits |= isDivision(next.word) ? Bit.PlaceNoun | Bit.Division : Bit.PlaceNoun;
  if (bits & W.TITLE) into.bits |= Bit.OfficeRight;
  if (bits & W.WHO) into.bits |= Bit.PersonTail;
  if (bits & W.SPORT) into.bits |= Bit.Sport;
  // "the Trump administration", "the Paxton trial": the article is the noun's.
  if (into.bits & Bit.Article && (bits & W.HARMLESS || (!next.capital && OWNED.has(next.word))))
    into.bits &= ~Bit.Article;
}

/** What is called after somebody, with an article of its own: "the [Epstein] case". */
const OWNED = new Set(
  'trial case presidency era family verdict probe investigation impeachment files estate affair doctrine regime camp murder indictment conviction bill plan ally years'.split(
    ' ',
  ),
);

/** Titles that are adjectives too: "Massachusetts General Hospital", "Amazon Prime Video". */
const ALSO_ADJECTIVES = new Set(
  'general special crown foreign finance defence defense interior supreme health energy education trade prime'.split(
    ' ',
  ),
);

/** What is "national" as part of its name: "[Ronald Reagan] National Airport"; a country's guard or bank is its own. */
const NATIONAL = new Set('airport park forest monument cemetery stadium'.split(' '));

/** True when such a word belongs to a longer name rather than to an office. */
function isAdjective(setting: RunSetting, { word, end }: Neighbour): boolean {
  if (unitAt(setting.text, end) === 0x2f) return true;
  const national = word === 'national';
  if (!national && !ALSO_ADJECTIVES.has(word)) return false;
  const next = rightOf(setting, end);
  if (national) return next?.gap === SPACE && next.capital && NATIONAL.has(next.word);
  return (
    next?.gap === SPACE && next.capital && ((next.bits & W.HEAD) !== 0 || (word === 'prime' && !(next.bits & W.TITLE)))
  );
}

/** "[Federal Reserve] Chair Jerome Powell": who holds the office follows, and no professor's chair is meant. */
function isChair(setting: RunSetting, { bits, end }: Neighbour): boolean {
  if (!(bits & W.HEAD) || !(bits & W.TITLE)) return false;
  const next = rightOf(setting, end);
  return next?.gap === SPACE && next.capital;
}

const POLICE = 'police';

/** "[Minneapolis] Police Chief Brian O’Hara": an office of the police, and no name of theirs. */
function isOfPolice(setting: RunSetting, { start, end }: Neighbour): boolean {
  if (end - start !== POLICE.length || setting.text.slice(start, end).toLowerCase() !== POLICE) return false;
  const next = rightOf(setting, end);
  return next?.gap === SPACE && next.capital && (next.bits & W.TITLE) !== 0 && (next.bits & W.HEAD) === 0;
}

/** "[Toyota] Q1 earnings" */
const QUARTERS = new Set(['q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'fy']);

/** Capitalised words right of the mention that may make one longer name with it. */
function readName(setting: RunSetting, first: Neighbour, into: MentionContext): void {
  let at: Neighbour | undefined = first;
  for (let words = 0; at && at.gap === SPACE && at.capital && words < 4 && !isDivisions(at.word); words++) {
    if (isTicker(setting.text, at.start, at.end) || QUARTERS.has(at.word)) return;
    if (isChair(setting, at) || isOfPolice(setting, at)) return;
    if (at.bits & W.HEAD) into.bits |= Bit.RightHead;
    else if (at.bits & PLAIN && !(at.bits & W.PLACE_NOUN) && at.word !== 'state' && !isAdjective(setting, at)) return;
    into.nameEnd = at.end;
    if (at.possessive) return;
    at = rightOf(setting, at.end);
  }
}

/** "[University] of Maryland": perhaps the beginning of a longer name; letters are whole, "[D66] of Rob Jetten". */
function readOf(setting: RunSetting, connector: Neighbour, into: ScannedMention): void {
  const after = rightOf(setting, connector.end);
  if (!after?.capital || after.gap !== SPACE || isInLetters(setting.text, into.start, into.end)) return;
  into.bits |= Bit.RightUnsure;
  into.nameEnd = after.end;
}

/** Heads that several names before them share: "the Orange, Vaal and Limpopo Rivers". */
const SHARED = new Set(
  'rivers universities railways streets avenues lakes airports hospitals islands mountains councils museums airlines'.split(
    ' ',
  ),
);
/** Words such a list may have. */
const LIST = 14;

/** The head in the plural that the names that follow end in, which is the mention's too; '' when there is none. */
function sharedHead(setting: RunSetting, first: Neighbour): string {
  let at: Neighbour | undefined = first;
  let joined = false;
  for (let step = 0; at && step < LIST; step++) {
    const and = (at.bits & W.AND) !== 0;
    if (at.gap !== SPACE && at.gap !== COMMA) return '';
    if (joined && at.gap === SPACE && isDivisions(at.word)) return at.word;
    if (!at.capital && !and) return '';
    if (at.gap === SPACE && step === 0 && !and) return '';
    if (joined && SHARED.has(at.word)) return at.word;
    joined ||= and;
    at = rightOf(setting, at.end);
  }
  return '';
}

/** "Konya'da", "Şam’daki": in a place. */
const LOCATIVE = /^['’][dt][ae](?:ki)?(?!\p{L})/u;

/** A short word that ends in a full stop of its own. */
const JUNIOR = /[ .](?:Jr|Sr)$/;

/** Reads rightwards from the end of a mention: a longer name, verbs, an office in apposition. */
export function readRight(setting: RunSetting, from: number, into: ScannedMention): void {
  if (setting.headline || setting.nounCapitals) into.bits |= Bit.RightUnsure;
  if (isPossessive(setting.text, from)) {
    into.bits |= Bit.Possessive;
    return;
  }
  const sign = unitAt(setting.text, from) === 0x20 ? from + 1 : from;
  if (CURRENCY.has(unitAt(setting.text, sign))) {
    into.bits |= Bit.Money;
    return;
  }
  if (setting.suffixes && LOCATIVE.test(setting.text.slice(from, from + 6))) into.bits |= Bit.Placing;
  // "Texas A&M"
  if (/^ \p{Lu}&/u.test(setting.text.slice(from, from + 3))) {
    into.bits |= Bit.RightHead;
    return;
  }
  const next = rightOf(setting, from);
  if (!next) return;
  // "Martin Luther King Jr. Boulevard"
  if (next.gap === DOT && next.capital && next.bits & W.HEAD && JUNIOR.test(setting.text.slice(from - 3, from))) {
    into.bits |= Bit.RightHead;
    into.nameEnd = next.end;
    return;
  }
  if (unitAt(setting.text, from + 1) === 0x26 || unitAt(setting.text, from) === 0x26) {
    into.bits |= Bit.Ampersand;
    return;
  }
  const head = sharedHead(setting, next);
  // "Air India and Turkish Airlines": a name of several words is whole.
  const whole = head === 'airlines' && setting.text.slice(into.start, from).includes(' ');
  if (head !== '' && !whole) into.bits |= isDivisions(head) ? Bit.PlaceNoun | Bit.Division : Bit.RightHead;
  if (next.gap === HYPHEN) {
    if (SEATED.has(next.word)) into.bits |= Bit.PlaceNoun;
    // "Bayern-Spieler"
    else if (setting.nounCapitals && isSportWord(next.word)) into.bits |= Bit.Sport;
    else if (next.capital && !setting.nounCapitals) into.bits |= Bit.HyphenRight;
    // "Konrad-Adenauer-Stiftung"
    else if (next.capital && next.bits & W.HEAD && !(into.bits & Bit.Upper)) into.bits |= Bit.HyphenRight;
  } else if (next.gap === COMMA) {
    if (classOf(unitAt(setting.text, next.start)) === DIGIT) {
      if (next.end - next.start === 2) into.bits |= Bit.PersonTail;
      return;
    }
    if (next.bits & W.WHO) into.bits |= Bit.PersonTail;
    if (next.capital && (!(next.bits & PLAIN) || next.word === 'new')) into.bits |= Bit.CommaName;
    if (into.titles.length === 0) readApposition(setting, next, into);
  } else if (next.gap === SPACE) {
    readNext(setting, next, into);
    if (next.bits & W.NATIONAL && !next.capital && isSportWord(rightOf(setting, next.end)?.word ?? '')) {
      into.bits |= Bit.RightHead;
    }
    // "台積電ADR": letters with capitals make no longer name with others.
    if (next.capital && classOf(unitAt(setting.text, from - 1)) !== CASELESS) readName(setting, next, into);
    else if (next.bits & W.CONNECTOR && !next.caseless) readOf(setting, next, into);
  }
}
