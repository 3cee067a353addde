import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { titleFit } from '../names/title-fit';
import { Bit } from '../scan/context-bits';
import { longestOffice, type Meanings, officeBefore } from '../scan/office-written';
import type { PageMention } from '../settle/page-mention';
import { textAfter } from '../units/text-beside';

/** Han characters, katakana and Hangul begin here. */
const EAST = 0x3041;
/** Code units that are looked at behind a name. */
const BEHIND = 24;

/** "former", "next", and one character for a country, before an office: トランプ前米大統領. */
export const LED = /^(?:前|元|次期|暫定|新|現|故|代理|候任)*[米英仏独露豪伊韓中印]?/u;
const CHARACTERS = /^[\p{Script=Han}\p{Script=Katakana}ー]+/u;
/** A Korean word and the two after it. */
const KOREAN = /^ ([가-힣]+)(?: ([가-힣]+))?(?: ([가-힣]+))?/u;
/** What Korean writes onto an office. */
const PARTICLES =
  /^(?:은|는|이|가|을|를|의|에|에게|에게서|께서|와|과|도|로|으로|만|보다|까지|측|측은|측이|이라고|라고|이라는|라는|직)?$/u;
/** True of what Korean may write onto an office, and of nothing. */
export const isKoreanEnding = (rest: string): boolean => PARTICLES.test(rest);
/** A Korean word that ends in one of these is no country before an office. */
export const PARTED = /(?:[은는을를의]|에서|에게|에는|했다|한다)$/u;
const HONORIFIC = /^(?:氏|さん|師|先生|女士| ?씨(?=$|[^가-힣]|[은는이가의와를도])| ?님)/u;

/** The office of a Korean word: 대통령은, 외교부장관이. */
function koreanOffice(word: string): Meanings | undefined {
  return longestOffice((office) => {
    const at = word.lastIndexOf(office);
    return at >= 0 && PARTICLES.test(word.slice(at + office.length));
  });
}

function behind(text: string): Meanings | undefined {
  const words = KOREAN.exec(text);
  if (words) {
    for (const word of words.slice(1)) {
      if (word === undefined) return undefined;
      const office = koreanOffice(word);
      if (office) return office;
      if (PARTED.test(word)) return undefined;
    }
    return undefined;
  }
  const run = (CHARACTERS.exec(text)?.[0] ?? '').replace(LED, '');
  return run === ''
    ? undefined
    : (longestOffice((office) => run.startsWith(office)) ?? longestOffice((office) => run.endsWith(office)));
}

/** The words of those meanings that fit a person best: of several that fit as well, パウエル議長, all. */
function heldBy(meanings: Meanings, people: readonly Posting[], entities: EntityTable): readonly string[] {
  let best = 0;
  let told: readonly string[] = [];
  for (const words of meanings) {
    const fits = Math.max(...people.map(({ entity }) => titleFit(words, entities.titles(entity), 0).fits));
    if (fits === 0 || fits < best) continue;
    told = fits > best ? words : [...new Set([...told, ...words])];
    best = fits;
  }
  return told;
}

/**
 * What an office written onto a name tells, in scripts without capitals: トランプ米大統領, 美国总统特朗普, 도널드 트럼프
 * 미국 대통령. Of what the office may stand for that counts which a person of the name holds or held; none does for most
 * places, 米大統領. Leaves the scanned mention as it is: it is kept with its run.
 */
export function readOfficeBeside(mention: PageMention, entities: EntityTable): void {
  const { scanned, from } = mention;
  const { text } = from.run;
  if (text.charCodeAt(scanned.end - 1) < EAST || scanned.titles.length > 0) return;
  const people = mention.postings.filter(({ entity }) => entities.kind(entity) === 'person');
  if (people.length === 0) return;
  const after = textAfter(text, scanned.end, BEHIND);
  const bits = HONORIFIC.test(after) ? scanned.bits | Bit.Honorific : scanned.bits;
  const meanings = behind(after) ?? officeBefore(text, scanned.start) ?? [];
  const titles = heldBy(meanings, people, entities);
  if (bits !== scanned.bits || titles.length > 0) mention.scanned = { ...scanned, bits, titles };
}
