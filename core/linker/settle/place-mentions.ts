import { AliasFlag, type Lexicon, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { isGivenName } from '../names/first-names-uncased';
import { isGeneric, isMinistry } from '../names/generic-name';
import { hasLegalForm } from '../scan/company-marks';
import { Bit } from '../scan/context-bits';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { nextStart, wordEnd } from '../units/word-walk';
import { wordsFor } from '../words/for-language';
import { followsDotted } from './dotted-letters';
import { startAtInitial } from './initial-before';
import { joinedPostings } from './joined-postings';
import { hasOrgan, isKnownThere, isMany, isModifying, isWholeThere, leftEnd, SIDE_BY_SIDE } from './name-edges';
import { withoutOpener } from './opener';
import { CLOSED, lacksMarks, metonymAmong, OPEN, type PageMention, UNSURE } from './page-mention';
import { followsHouse, isPartyPlural } from './party-plural';
import { standsBeside } from './side-by-case';

/** Letters as they stand here, beside a name of another language that has lost its marks: "SAS" is not "Şas". */
const isSpeltSo = (text: string, { bits, alias }: ScannedMention, other: ScannedMention, lexicon: Lexicon): boolean =>
  (bits & Bit.Upper) !== 0 && lexicon.surface(alias) === text && lacksMarks(text, lexicon.surface(other.alias));

/** What a legal form behind a name looks like at first. */
const BEFORE_FORM = Bit.RightHead | Bit.Ampersand;

const ALSO_FIRST = AliasFlag.Short | AliasFlag.CommonName;

/** "[شريف] إسماعيل": where nothing has capitals, a surname that is a first name too, with another name behind it. */
function isFirstName(run: ScannedRun, index: number, postings: readonly Posting[]): boolean {
  if (postings.some(({ flags }) => (flags & ALSO_FIRST) !== ALSO_FIRST)) return false;
  const { text } = run.run;
  const { end } = run.mentions[index] as ScannedMention;
  const from = nextStart(text, end);
  if (from !== end + 1 || !isGivenName(text.slice(from, wordEnd(text, from)))) return false;
  return !isKnownThere(run, index, from, -1, true);
}

/** Adds the mentions of a run to those of its page. Two aliases of one span ("us" and "US") become one mention. */
export function placeMentions(
  run: ScannedRun,
  paragraph: number,
  { lexicon, entities }: { lexicon: Lexicon; entities: EntityTable },
  placed: PageMention[],
): void {
  if (run.mentions.length === 0) return;
  const { table } = wordsFor(run.lang);
  const sideBySide = SIDE_BY_SIDE.has(run.lang);
  let last: PageMention | undefined;
  for (let index = 0; index < run.mentions.length; index++) {
    let scanned = run.mentions[index] as ScannedMention;
    const firm = (scanned.bits & BEFORE_FORM) !== 0 && hasLegalForm(run.run.text, scanned.end);
    // The form makes no longer name.
    if (firm) scanned = { ...scanned, bits: scanned.bits & ~BEFORE_FORM, nameEnd: scanned.end };
    scanned = startAtInitial(scanned, run, placed);
    const all = lexicon.postings(scanned.alias);
    const metonym = metonymAmong(all);
    const postings = metonym ? all.filter((posting) => posting !== metonym) : all;
    if (last && last.scanned.start === scanned.start && last.scanned.end === scanned.end) {
      if (isSpeltSo(last.text, scanned, last.scanned, lexicon)) {
        last.scanned = scanned;
        last.postings = postings;
        last.metonym = metonym;
        continue;
      }
      const alike = last.scanned.inflected === scanned.inflected;
      last.postings = joinedPostings(last.postings, postings, alike);
      last.metonym ??= metonym;
      continue;
    }
    const text = run.run.text.slice(scanned.start, scanned.end);
    const many = isMany(text);
    scanned = withoutOpener(run, scanned, postings, entities);
    const word = many ? 0 : table.bitsAt(run.run.text, scanned.start, scanned.end);
    const { bits } = scanned;
    let left = scanned.nameStart < scanned.start - scanned.clitic ? OPEN : CLOSED;
    let right = scanned.nameEnd > scanned.end ? OPEN : CLOSED;
    const plural = left === OPEN && isPartyPlural(text);
    if (left && (plural || !isGeneric(text, run.lang))) {
      const known = plural && followsHouse(run.run.text, scanned.start);
      const end = leftEnd(run.run.text, scanned);
      const dotted = followsDotted(run, index, end);
      if (
        known ||
        dotted ||
        isKnownThere(run, index, -1, end, many || plural || isModifying(text)) ||
        standsBeside(run, index, end, lexicon)
      ) {
        left = CLOSED;
        // The preposition is that of the name before, and so is an article before letters that may end a sentence.
        scanned = { ...scanned, bits: bits & ~(dotted ? Bit.Placing | Bit.Article : Bit.Placing) };
      }
    }
    // "Presiden Rusia [Putin]"
    if (sideBySide && left && last && isCountryOfOffice(last, run, leftEnd(run.run.text, scanned), entities))
      left = CLOSED;
    const next = right ? nextStart(run.run.text, scanned.end) : -1;
    if (right && isKnownThere(run, index, next, -1, isModifying(text) || isMinistry(text))) {
      right = CLOSED;
      // "the [US] Caesar Act": the noun is that of the known name behind.
      if (run.lang === 'en' && isModifying(text) && isKnownThere(run, index, next, -1, false))
        scanned = { ...scanned, bits: scanned.bits & ~Bit.RightHead };
    }
    if (left && bits & Bit.LeftUnsure) left = bits & Bit.Upper && !(bits & Bit.Headline) ? CLOSED : UNSURE;
    if (right && bits & Bit.RightUnsure) right = UNSURE;
    const country = sideBySide && right !== CLOSED && meansCountry(postings, entities);
    if (right && isWholeThere(text, scanned, run.lang, postings, country)) right = CLOSED;
    if (right === OPEN && !many && hasOrgan(run, scanned)) right = CLOSED;
    if (right === CLOSED && bits & Bit.Caseless && !many && isFirstName(run, index, postings)) right = OPEN;
    const order = placed.length;
    last = { from: run, scanned, order, paragraph, text, many, word, left, right, postings, firm, metonym };
    placed.push(last);
  }
}

/** A name means the country this often. */
const LIKELY = 0.5;
const meansCountry = (postings: readonly Posting[], entities: EntityTable): boolean =>
  postings.some(({ entity, prior }) => prior >= LIKELY && isCountry(entity, entities));

/** True of a country behind an office, before the name of who holds it, which begins behind `end`. */
const isCountryOfOffice = (
  { from, scanned, postings }: PageMention,
  run: ScannedRun,
  end: number,
  entities: EntityTable,
): boolean =>
  from === run &&
  scanned.end === end &&
  scanned.titles.length > 0 &&
  // "Presiden AS [Trump]"
  ((scanned.bits & Bit.Upper) !== 0
    ? postings.some(({ entity }) => isCountry(entity, entities))
    : meansCountry(postings, entities));
