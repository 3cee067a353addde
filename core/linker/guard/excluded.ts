import { AliasFlag, type Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { endsTicker, isSpacedTicker, isTicker } from '../scan/company-marks';
import { Bit } from '../scan/context-bits';
import { Cue } from '../scan/cues';
import { hasSwallowed } from '../scan/name-end';
import { NOUN_CAPITALS, type ScannedMention, type ScannedRun } from '../scan/scan-run';
import { OPEN, type PageMention } from '../settle/page-mention';
import { LATIN_END, unitAt } from '../units/char-class';
import { HYPHEN } from '../units/signs';
import { textBefore } from '../units/text-beside';
import { MODIFIER } from '../words/language-words';
import { isCoalition } from './body/coalition-name';
import { isMemberTitle } from './body/member-title';
import { isPressLetters } from './body/press-letters';
import { isStateCode } from './body/state-code';
import { isTownsPaper } from './body/towns-paper';
import { joinsKnown } from './longer/joins-known';
import {
  beginsBody,
  beginsTitle,
  beginsWork,
  endsDateline,
  isBloc,
  isInLove,
  isNumbered,
  isNumberedInQuotes,
  isOtherIndex,
  isPapers,
  isSaints,
  isSpelledOut,
  isVenue,
  narrowedName,
} from './longer/larger-name';
import { isPersianSurname } from './person/persian-surname';
import { isRelative } from './person/relative';
import { hasOtherAccent } from './spelling/greek-accent';
import { hasOtherConsonant } from './spelling/other-consonant';
import { isWrittenSmall, KNOWN_SMALL } from './spelling/written-small';
import { isCommonWord } from './word/common-word';
import { beginsPerson, isNumberedHan } from './word/compound';
import { isEverydayWord } from './word/everyday-word';
import { isLoneCapital } from './word/lone-capital';
import { isNotaBene } from './word/nota-bene';
import { isMeeting } from './word/plain-noun';
import { isVerbForm } from './word/verb-form';
import { isEdition } from './work/edition';
import { isDatedWork } from './work/named-work';

/** A character that makes a country's army of its name, イスラエル軍; 军队 is the common noun. */
function isArmy({ from, scanned }: PageMention): boolean {
  const next = unitAt(from.run.text, scanned.end);
  return (next === 0x8ecd || next === 0x519b) && !/[队隊]/.test(from.run.text.charAt(scanned.end + 1));
}

/** Languages whose names have no cases: an ending of another language is none here, Spanish "Cada" is not Czech for Chad's. */
const WITHOUT_CASES = new Set('en es ca gl fr it pt nl id ms vi'.split(' '));

const bendsAbroad = ({ from, scanned }: PageMention): boolean =>
  scanned.inflected && WITHOUT_CASES.has(from.lang) && unitAt(from.run.text, scanned.start) < LATIN_END;

/** Letters that count years, which stand for bodies too. */
const ERA = new Set(['BCE', 'CE', 'BC', 'AD', 'B.C.', 'A.D.', 'B.C.E.', 'C.E.', 'B.C']);
const COUNTED = /(?:\d|century|centuries|millennium) $/;
const isEra = ({ text, from, scanned: { start } }: PageMention): boolean =>
  ERA.has(text) && COUNTED.test(textBefore(from.run.text, start, 12));

/** "勇士VS湖人": the United States in Dutch alone. */
const isVersus = ({ text, from }: PageMention): boolean => text === 'VS' && from.lang !== 'nl';

const PLUS = 0x2b;

/** "[Virginia]-class submarines", "a [Queen Elizabeth]-class carrier": called after the first of their ships. */
const isShipClass = ({ from, scanned: { end } }: PageMention): boolean =>
  unitAt(from.run.text, end) === HYPHEN && from.run.text.startsWith('-class ', end);

const isShareCode = (text: string, { start, end }: ScannedMention): boolean =>
  isTicker(text, start, end) || isSpacedTicker(text, start, end);

/** Part of a larger name that is not known itself. */
function isPartOfLarger(mention: PageMention): boolean {
  const { from, scanned } = mention;
  if (!(scanned.cues & Cue.Shape)) return false;
  const { text } = from.run;
  if (beginsBody(text, scanned, from.lang) || isSpelledOut(text, scanned)) return true;
  if (
    !(scanned.bits & (Bit.Headline | Bit.SentenceStart)) &&
    beginsTitle(text, scanned) &&
    !endsDateline(text, scanned)
  )
    return true;
  if (!(scanned.bits & Bit.Headline) && isNumbered(text, scanned)) return true;
  if (isEdition(text, scanned) || isVenue(text, scanned) || isNumberedInQuotes(text, scanned)) return true;
  if (isPapers(text, scanned, from.lang)) return true;
  if (isDatedWork(mention) || isSaints(text, scanned) || isOtherIndex(text, scanned)) return true;
  if (scanned.bits & Bit.Upper && isShareCode(text, scanned)) return true;
  // "Disney+" is what the company sells.
  if (unitAt(text, scanned.end) === PLUS) return true;
  const end = narrowedName(text, scanned);
  return end >= 0 && !endsName(from, end);
}

const endsName = ({ mentions }: ScannedRun, end: number): boolean => mentions.some((other) => other.end === end);

/** "Republican": said of another thing, not a name. */
const isAdjective = ({ word }: PageMention): boolean => (word & MODIFIER) !== 0;

const HEBREW = /\p{Script=Hebrew} $/u;

/** "Bank [UBS]", "מבית [OpenAI]": letters, and names in other letters than the noun before, are whole. */
export function isWhole({ from: { run }, postings, scanned: { bits, start } }: PageMention): boolean {
  if (!(bits & Bit.LeadingHead)) return true;
  if (!(bits & Bit.Caseless) && HEBREW.test(textBefore(run.text, start, 2))) return true;
  return (
    (bits & Bit.Upper) !== 0 &&
    postings.some(({ flags, prior }) => (flags & AliasFlag.Acronym) !== 0 && prior >= KNOWN_SMALL)
  );
}

/** Shapes in which no known name is meant, whatever its meaning. */
export function isExcluded(mention: PageMention, lexicon: Lexicon, entities: EntityTable): boolean {
  const { bits } = mention.scanned;
  if (isAdjective(mention) || isStateCode(mention)) return true;
  if (beginsWork(mention.from.run.text, mention.scanned)) return true;
  if (
    isTownsPaper(mention) ||
    isLoneCapital(mention, lexicon) ||
    isNotaBene(mention) ||
    isMeeting(mention) ||
    isPressLetters(mention)
  )
    return true;
  if (isMemberTitle(mention, lexicon, entities) || isCoalition(mention) || isVerbForm(mention)) return true;
  if (
    isShipClass(mention) ||
    isPersianSurname(mention) ||
    isInLove(mention.from.run.text, mention.scanned) ||
    isArmy(mention) ||
    hasSwallowed(mention.from.run.text, mention.scanned, lexicon) ||
    bendsAbroad(mention) ||
    hasOtherConsonant(mention, lexicon, entities) ||
    hasOtherAccent(mention, lexicon.surface(mention.scanned.alias))
  )
    return true;
  if (mention.from.run.place === 'byline' || isCommonWord(mention) || isEverydayWord(mention)) return true;
  if (bits & Bit.Lower && !isWrittenSmall(mention, lexicon, entities)) return true;
  if (bits & Bit.Money) return true;
  if (
    bits & Bit.Upper &&
    (endsTicker(mention.from.run.text, mention.scanned.start) ||
      isEra(mention) ||
      isVersus(mention) ||
      isBloc(mention.from.run.text, mention.scanned))
  )
    return true;
  // "Konrad-Adenauer-Stiftung" is a body; only where nouns have capitals is the bit kept for such heads.
  if (bits & Bit.HyphenRight && mention.many && NOUN_CAPITALS.has(mention.from.lang)) return true;
  if (bits & Bit.RightHead && !(bits & Bit.RightUnsure)) return true;
  if (bits & (Bit.HyphenLeft | Bit.HyphenRight) && !mention.many && !joinsKnown(mention, lexicon)) return true;
  if (isPartOfLarger(mention) || isNumberedHan(mention) || beginsPerson(mention) || isRelative(mention)) return true;
  return mention.right === OPEN && !mention.many;
}
