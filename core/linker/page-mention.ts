import { AliasFlag, type Lexicon, type Posting } from '../lexicon/lexicon';
import { hasLegalForm } from './company-marks';
import { Bit } from './context-bits';
import { isGeneric, isMinistry } from './generic-name';
import { GENITIVE } from './left-context';
import type { ScannedMention, ScannedRun } from './scan-run';
import { nextStart } from './word-walk';
import { wordsFor } from './words/for-language';
import { regionAt } from './words/regions';

/** Whether capitalised words beside a mention may belong to it: no, perhaps, surely. */
export const CLOSED = 0;
export const UNSURE = 1;
export const OPEN = 2;

/** A mention in its place on the page. */
export interface PageMention {
  from: ScannedRun;
  scanned: ScannedMention;
  /** Position among all mentions of the page. */
  order: number;
  /** 1-based paragraph, 0 = the page title. */
  paragraph: number;
  text: string;
  /** Several words, or parts joined by hyphen or dot. */
  many: boolean;
  /** What the language's lists say of it (bits of words/language-words.ts) when it is one word, else 0. */
  word: number;
  left: number;
  right: number;
  /** Meanings that no guard excludes. */
  postings: readonly Posting[];
  /** A legal form follows, "[Intel] Corp": a firm and nothing else. */
  firm: boolean;
  /** What the words stand for by custom when they name a seat of government. */
  metonym: Posting | undefined;
}

/** Blank, hyphen, middle dot of any script, dash. */
const joins = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x2d ||
  unit === 0xb7 ||
  unit === 0x30fb ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x2015);

function isMany(text: string): boolean {
  for (let at = 1; at < text.length - 1; at++) if (joins(text.charCodeAt(at))) return true;
  return false;
}

/** Acronyms that stand before other names without making one name with them; CPA Canada is one name. */
const MODIFYING = new Set(
  `US USA UK UN EU UAE NATO Nato GOP UE ONU OTAN ABD BM AB США ООН ЕС НАТО
МИД МВД Минобороны Минфин Минюст Минздрав Минэнерго МЗС МВС Міноборони Мінфін МОЗ MSZ MSW MON ΥΠΕΞ`.split(/\s/),
);

const LONGEST_MODIFYING = 10;
const isModifying = (text: string): boolean =>
  text.length <= LONGEST_MODIFYING && MODIFYING.has(text.includes('.') ? text.replaceAll('.', '') : text);

/** "the [IAEA] Board of Governors", "[ECB] Governing Council": what letters have is theirs. */
const ORGAN = /^ (?:Board|Secretariat|Governing|Executive (?:Board|Committee|Council|Director))(?!\p{L})/u;
const hasOrgan = (text: string, { bits, end }: ScannedMention): boolean =>
  (bits & Bit.Upper) !== 0 && !(bits & (Bit.Headline | Bit.RightHead)) && ORGAN.test(text.slice(end, end + 24));

/** How the genitive ends where it stands before what is owned: "Rysslands [Putin]", "Frankreichs [Macron]", "Puolan [Tusk]". */
const OWNER_ENDS: Readonly<Record<string, string>> = {
  de: 's',
  sv: 's',
  da: 's',
  no: 's',
  nb: 's',
  nn: 's',
  nl: 's',
  fi: 'n',
};

/** "Erdoğan [Ankara]'ya": an ending of its own makes another name of the word that follows. */
const isSuffixed = ({ run, setting }: ScannedRun, end: number): boolean =>
  setting?.suffixes === true && /['’]/.test(run.text.charAt(end));

/** Names made of words that every country's bodies have, which only one has. */
const OWN = new Set(['White House', 'Federal Reserve', 'Security Council']);

/** "w [Brukseli] Orbán", "в [Москве] Путин": a place in its case behind a preposition is whole. */
const isWherePlaced = ({ inflected, bits }: ScannedMention, lang: string): boolean =>
  inflected && (bits & Bit.Placing) !== 0 && GENITIVE.has(lang);

/** True when a known name of several words, or such an acronym, starts at `start` (or ends at `end`) in the run. */
function known(run: ScannedRun, index: number, start: number, end: number, alsoOne: boolean): boolean {
  const { mentions, run: source } = run;
  for (let i = Math.max(0, index - 4); i < Math.min(mentions.length, index + 5); i++) {
    const other = mentions[i] as ScannedMention;
    if (i === index || (start >= 0 && other.start !== start) || (end >= 0 && other.end !== end)) continue;
    const text = source.text.slice(other.start, other.end);
    // "Ministerstwo Spraw Zagranicznych [Ukrainy]"
    if (end >= 0 && isMinistry(text)) return true;
    if (!OWN.has(text) && isGeneric(text, run.lang)) continue;
    if (alsoOne || isModifying(text) || isMany(text) || isSuffixed(run, other.end)) return true;
    if (end >= 0 && isWherePlaced(other, run.lang)) return true;
    const owner = other.inflected ? OWNER_ENDS[run.lang] : undefined;
    if (owner !== undefined && text.endsWith(owner)) return true;
  }
  return false;
}

/** "in Glendale, [Ariz.] Patrick threw it": the stop of a state's abbreviation may end the sentence. */
const isCutRegion = (text: string): boolean =>
  text.length > 3 && text.endsWith('.') && !text.includes(' ') && regionAt(text, 0) !== undefined;

/**
 * "Governor of [Texas] Greg Abbott", "посланник [ООН] Стаффан": the name that follows is the holder's. A surname behind
 * the office is the first name of another, "министр [Аббас] Арагчи".
 */
const isSeat = ({ bits, titles }: ScannedMention, lang: string, [most]: readonly Posting[]): boolean =>
  (bits & Bit.OfficeOf) !== 0 ||
  (titles.length > 0 && GENITIVE.has(lang) && most !== undefined && !(most.flags & AliasFlag.Short));

function metonymAmong(postings: readonly Posting[]): Posting | undefined {
  for (const posting of postings) if (posting.flags & AliasFlag.Metonym) return posting;
  return undefined;
}

/** What an alias means by itself; what it stands for by custom left out. */
export function meaningsOf(alias: number, lexicon: Lexicon): readonly Posting[] {
  const all = lexicon.postings(alias);
  const metonym = metonymAmong(all);
  return metonym ? all.filter((posting) => posting !== metonym) : all;
}

const MARKED = /\P{ASCII}/u;

/** True of plain letters where a name has marks: "SAS" beside "Şas". */
export const lacksMarks = (text: string, surface: string): boolean => MARKED.test(surface) && !MARKED.test(text);

/** Letters as they stand here, beside a name of another language that has lost its marks: "SAS" is not "Şas". */
const isSpeltSo = (text: string, { bits, alias }: ScannedMention, other: ScannedMention, lexicon: Lexicon): boolean =>
  (bits & Bit.Upper) !== 0 && lexicon.surface(alias) === text && lacksMarks(text, lexicon.surface(other.alias));

/** What a legal form behind a name looks like at first. */
const BEFORE_FORM = Bit.RightHead | Bit.Ampersand;

/** Adds the mentions of a run to those of its page. Two aliases of one span ("us" and "US") become one mention. */
export function placeMentions(run: ScannedRun, paragraph: number, lexicon: Lexicon, placed: PageMention[]): void {
  if (run.mentions.length === 0) return;
  const { table } = wordsFor(run.lang);
  let last: PageMention | undefined;
  for (let index = 0; index < run.mentions.length; index++) {
    let scanned = run.mentions[index] as ScannedMention;
    const firm = (scanned.bits & BEFORE_FORM) !== 0 && hasLegalForm(run.run.text, scanned.end);
    // The form makes no longer name.
    if (firm) scanned = { ...scanned, bits: scanned.bits & ~BEFORE_FORM, nameEnd: scanned.end };
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
      const known = last.postings;
      const fresh = postings.filter(({ entity }) => !known.some((posting) => posting.entity === entity));
      last.postings = [...known, ...fresh];
      last.metonym ??= metonym;
      continue;
    }
    const text = run.run.text.slice(scanned.start, scanned.end);
    const many = isMany(text);
    const word = many ? 0 : table.bitsAt(run.run.text, scanned.start, scanned.end);
    const { bits } = scanned;
    let left = scanned.nameStart < scanned.start - scanned.clitic ? OPEN : CLOSED;
    let right = scanned.nameEnd > scanned.end ? OPEN : CLOSED;
    if (left && !isGeneric(text, run.lang)) {
      if (known(run, index, -1, leftEnd(run.run.text, scanned), many || isModifying(text))) {
        left = CLOSED;
        // The preposition is that of the name before.
        scanned = { ...scanned, bits: bits & ~Bit.Placing };
      }
    }
    if (right && known(run, index, nextStart(run.run.text, scanned.end), -1, isModifying(text) || isMinistry(text)))
      right = CLOSED;
    if (left && bits & Bit.LeftUnsure) left = bits & Bit.Upper && !(bits & Bit.Headline) ? CLOSED : UNSURE;
    if (right && bits & Bit.RightUnsure) right = UNSURE;
    if (right && (isSeat(scanned, run.lang, postings) || isWherePlaced(scanned, run.lang) || isCutRegion(text)))
      right = CLOSED;
    if (right === OPEN && !many && hasOrgan(run.run.text, scanned)) right = CLOSED;
    const order = placed.length;
    last = { from: run, scanned, order, paragraph, text, many, word, left, right, postings, firm, metonym };
    placed.push(last);
  }
}

/** End of the word directly left of the mention. */
function leftEnd(text: string, scanned: ScannedMention): number {
  let end = scanned.start - scanned.clitic;
  while (end > scanned.nameStart && /[\s.]/.test(text.charAt(end - 1))) end--;
  return end;
}
