import { textAfter } from '../units/text-beside';

/** Where a name begins and ends among the capitalised words beside it. */

import { AliasFlag, DOUBTFUL, type Posting } from '../../lexicon/lexicon';
import { isGeneric, isMinistry } from '../names/generic-name';
import { isFirstName } from '../names/name-fit';
import { Bit } from '../scan/context-bits';
import { GENITIVE } from '../scan/head-of';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { regionAt } from '../words/regions';
import { hasOwnCase } from './side-by-case';

/** Blank, hyphen, middle dot of any script, dash. */
const joins = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x2d ||
  unit === 0xb7 ||
  unit === 0x30fb ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x2015);

export function isMany(text: string): boolean {
  for (let at = 1; at < text.length - 1; at++) if (joins(text.charCodeAt(at))) return true;
  return false;
}

/** Acronyms that stand before other names without making one name with them; CPA Canada is one name. */
const MODIFYING = new Set(
  `US USA UK UN EU UAE NATO Nato GOP UE ONU OTAN ABD BM AB США ООН ЕС НАТО
CHP AKP MHP HDP TBMM TSK
PSD PNL USR UDMR AUR SPD CDU CSU FDP AfD PSOE
МИД МВД Минобороны Минфин Минюст Минздрав Минэнерго МЗС МВС Міноборони Мінфін МОЗ MSZ MSW MON ΥΠΕΞ`.split(/\s/),
);

const LONGEST_MODIFYING = 10;
/** "[DEM Parti] Mardin Milletvekili" */
const PARTY = ' Parti';
export const isModifying = (text: string): boolean =>
  text.length <= LONGEST_MODIFYING &&
  (text.endsWith(PARTY) || MODIFYING.has(text.includes('.') ? text.replaceAll('.', '') : text));

/** "the [IAEA] Board of Governors", "[ECB] Governing Council": what letters have is theirs. */
const ORGAN = /^ (?:Board|Secretariat|Governing|Executive (?:Board|Committee|Council|Director))(?!\p{L})/u;
/** "[TBMM] Başkanlığı": Turkish parties and their chamber, whose offices and branches are told behind them. */
const OWNERS = new Set(['CHP', 'AKP', 'MHP', 'HDP', 'TBMM']);

export const hasOrgan = ({ run: { text }, lang }: ScannedRun, { bits, start, end }: ScannedMention): boolean =>
  (bits & Bit.Upper) !== 0 &&
  !(bits & (Bit.Headline | Bit.RightHead)) &&
  (lang === 'tr' ? OWNERS.has(text.slice(start, end)) : ORGAN.test(textAfter(text, end, 24)));

/** How the genitive ends where it stands before what is owned: "Rysslands [Putin]", "Frankreichs [Macron]", "Puolan [Tusk]". */
const OWNER_ENDS: Readonly<Record<string, string>> = {
  de: 's',
  sv: 's',
  da: 's',
  no: 's',
  nl: 's',
  fi: 'n',
};

/** Names made of words that every country's bodies have, which only one has. */
const OWN = new Set(['White House', 'Federal Reserve', 'Security Council']);

/** "w [Brukseli] Orbán", "в [Москве] Путин": a place in its case behind a preposition is whole. */
const isWherePlaced = ({ inflected, bits }: ScannedMention, lang: string): boolean =>
  inflected && (bits & Bit.Placing) !== 0 && GENITIVE.has(lang);

/** "премьер-министром [Японии] Исибой": behind an office the genitive tells whose it is, and the holder's name follows. */
const isOwnersSeat = ({ inflected, titles }: ScannedMention, lang: string): boolean =>
  inflected && titles.length > 0 && GENITIVE.has(lang);

/** Share from which a word hardly is anything but that name. */
const SURE = 0.9;
/** "[Polski] Związek": what is the adjective too. */
const ADJECTIVE = /(?:ski|cki|ские?|цкие?)$/u;

/** "глава МИД [Японии] Такэси Ивая": the genitive of a sure name is whole, and who holds the office follows. */
const isSureGenitive = (text: string, { inflected }: ScannedMention, lang: string, [most]: readonly Posting[]) =>
  inflected &&
  GENITIVE.has(lang) &&
  most !== undefined &&
  most.prior >= SURE &&
  !(most.flags & DOUBTFUL) &&
  !ADJECTIVE.test(text);

/**
 * Languages that put an office, its body or country and its holder side by side; of one word only letters and countries
 * are sure.
 */
export const SIDE_BY_SIDE = new Set(['id', 'ms']);

/** True when a known name of several words, or such an acronym, starts at `start` (or ends at `end`) in the run. */
export function isKnownThere(run: ScannedRun, index: number, start: number, end: number, alsoOne: boolean): boolean {
  const { mentions, run: source } = run;
  for (let i = Math.max(0, index - 4); i < Math.min(mentions.length, index + 5); i++) {
    const other = mentions[i] as ScannedMention;
    if (i === index || (start >= 0 && other.start !== start) || (end >= 0 && other.end !== end)) continue;
    const text = source.text.slice(other.start, other.end);
    // "Chief Minister of Karnataka [Siddaramaiah]"
    if (end >= 0 && other.bits & Bit.OfficeOf) return true;
    // "Ministerstwo Spraw Zagranicznych [Ukrainy]"
    if (end >= 0 && isMinistry(text)) return true;
    if (!OWN.has(text) && isGeneric(text, run.lang)) continue;
    if (alsoOne || isModifying(text) || isMany(text) || hasOwnCase(run, other.end)) return true;
    if (end >= 0 && (isWherePlaced(other, run.lang) || isOwnersSeat(other, run.lang))) return true;
    const owner = other.inflected ? OWNER_ENDS[run.lang] : undefined;
    // "Jonas [Hummels]": a first name, and not whose he is.
    if (owner !== undefined && text.endsWith(owner) && !isFirstName(text)) return true;
  }
  return false;
}

/** "in Glendale, [Ariz.] Patrick threw it": the stop of a state's abbreviation may end the sentence, "[Washington, D.C.] Trump". */
const isCutRegion = (text: string): boolean =>
  text.length > 3 &&
  text.endsWith('.') &&
  (text.endsWith(' D.C.') || (!text.includes(' ') && regionAt(text, 0) !== undefined));

/**
 * "Governor of [Texas] Greg Abbott", "посланник [ООН] Стаффан", "Juru Bicara [KPK] Budi Prasetyo": the name that follows
 * is the holder's. A surname behind the office is the first name of another, "министр [Аббас] Арагчи", and so is a town
 * that is called as people are, "poseł [Jarosław] Sachajko".
 */
function isSeat(
  text: string,
  { bits, titles }: ScannedMention,
  lang: string,
  [most]: readonly Posting[],
  country: boolean,
): boolean {
  if (bits & Bit.OfficeOf) return true;
  if (titles.length === 0 || most === undefined || most.flags & AliasFlag.Short) return false;
  if (GENITIVE.has(lang)) return !isFirstName(text);
  return SIDE_BY_SIDE.has(lang) && ((bits & Bit.Upper) !== 0 || isMany(text) || country);
}

/** True of a name, perhaps a `country`'s, that ends where it ends, whatever capitals follow. */
export const isWholeThere = (
  text: string,
  scanned: ScannedMention,
  lang: string,
  postings: readonly Posting[],
  country: boolean,
) =>
  isSeat(text, scanned, lang, postings, country) ||
  isWherePlaced(scanned, lang) ||
  isSureGenitive(text, scanned, lang, postings) ||
  isCutRegion(text);

/** End of the word directly left of the mention. */
export function leftEnd(text: string, scanned: ScannedMention): number {
  let end = scanned.start - scanned.clitic;
  while (end > scanned.nameStart && /[\s.]/.test(text.charAt(end - 1))) end--;
  return end;
}
