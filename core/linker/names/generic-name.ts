import { LATIN_END, unitAt } from '../units/char-class';
import { wordsFor } from '../words/for-language';
import { CONNECTOR, FUNCTION, GENERIC, HEAD, TITLE } from '../words/language-words';

const ANY = GENERIC | HEAD | TITLE | FUNCTION | CONNECTOR;

const CAPITAL_M = 0x4d;
const SMALL_M = 0x6d;

/** Every country has a ministry of this and that; one that is told with its country has another "of". */
const MINISTRY =
  /^(?:Ministry|[Mm]inistère|[Mm]inisterio|[Mm]inistério|[Mm]inistero)(?: \S+){2,5}$|^Minist[eé]rio Público$/;

/** The same in languages that join the two by the genitive alone: "وزارة الصحة", "Министерство обороны". */
const MINISTRY_ABROAD =
  /^(?:وزارة|وزارت|משרד|Министерств\S*|Міністерств\S*|Ministerstw\S*) (?:\S+|иностранных дел|внутренних дел|закордонних справ|внутрішніх справ|[Ss]praw [Zz]agranicznych|[Ss]praw [Ww]ewnętrznych)$/u;

/** True of a ministry, without its country, in a language that sets the two side by side. */
export function isMinistry(text: string): boolean {
  const first = unitAt(text, 0);
  return (first === CAPITAL_M || first > LATIN_END) && MINISTRY_ABROAD.test(text);
}

/** What several armies call their chiefs; none of its words is a body's. */
const CHIEFS = 'Joint Chiefs of Staff';

/** "Duke University", "Temple University": the other word looks like an office or a house, but is this one's own. */
const SCHOOL = /^(?!University )\S+ (?:University|College)$/;

/** True when every country could have a body of this name: "National Assembly", "Labour Party", "Supreme Court". */
export function isGeneric(text: string, lang: string): boolean {
  const first = unitAt(text, 0);
  if ((first === CAPITAL_M || first === SMALL_M) && MINISTRY.test(text)) return !/ of .* of /.test(text);
  if (isMinistry(text) || text === CHIEFS) return true;
  const { table } = wordsFor(lang);
  const plain = text.includes('’') ? text.replaceAll('’', "'") : text;
  let generic = false;
  let headed = false;
  // Most names fail at their first word.
  for (let from = 0; from < plain.length; ) {
    let to = from;
    while (to < plain.length && unitAt(plain, to) !== 0x20 && unitAt(plain, to) !== 0x2d) to++;
    const found = table.bitsAt(plain, from, to);
    if (!(found & ANY)) return false;
    if (found & GENERIC) generic = true;
    if (found & HEAD) headed = true;
    from = to + 1;
  }
  return generic || (headed && !SCHOOL.test(text));
}
