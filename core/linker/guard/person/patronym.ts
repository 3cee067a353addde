import { AliasFlag, type Posting } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { bareLetters } from '../../../text/bare-letters';
import { isFirstName, nameFit } from '../../names/name-fit';
import { OPEN, type PageMention } from '../../settle/page-mention';
import { classOf, UPPER, unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { textAfter, textBefore } from '../../units/text-beside';
import { lettersStart } from '../../units/word-walk';
import { chainBefore, followsSon } from './name-chain';

/** What the names of fathers and families begin with. */
const OF_FAMILY = /^(?:[Bb]in|[Ii]bn|[Bb]int|[Oo]uld|[Aa]l|[Ee]l)[ -]\p{Lu}/u;
/** Names that go on with them: "Abdul [Aziz] Al Saud"; many other names begin with "Al". */
const GOES_ON =
  /^ (?:(?:[Bb]in|[Ii]bn|[Bb]int) \p{Lu}|[Aa]l[ -](?:Saud|Thani|Nahyan|Maktoum|Sabah|Khalifa|Said|Nuaimi|Qasimi)(?!\p{L}))/u;

/** Letters of a name, one after the other: "Abdelfattah" is Abdel Fattah. */
const joined = (name: string): string => bareLetters(name).replaceAll(/[\s'’-]/g, '');

/** "Jassim bin [Hamad Al Thani]", "Sabah al-Khalid [al-Sabah]": what stands farther left begins another's name. */
function hasOtherChain({ from, scanned: { start } }: PageMention, name: string): boolean {
  const [first, father] = chainBefore(from.run.text, start, from.lang);
  if (first === '') return false;
  if (nameFit(first, name) === 0 && !joined(name).startsWith(joined(first))) return true;
  return father !== '' && !joined(name).includes(joined(father));
}

/** "Shihab [bin Tariq]", "Mohammad [al-Hajri]": the kin and namesakes of somebody have other first names. */
function hasOtherFirst({ text, left, from, scanned }: PageMention, name: string): boolean {
  if (!OF_FAMILY.test(text)) return false;
  const run = from.run.text;
  const { start } = scanned;
  if (unitAt(run, start - 1) !== SPACE) return false;
  const at = lettersStart(run, start - 1);
  if (classOf(unitAt(run, at)) !== UPPER) return false;
  const first = run.slice(at, start - 1);
  if (left !== OPEN && !isFirstName(first)) return false;
  return nameFit(first, name) === 0 && !joined(name).includes(joined(first));
}

/** "Sheikh [Sabah] al-Khalid": the first of an Arabic name that is not this one's. */
const OTHERS_NAME = /^ (al-\p{Lu}\p{L}+)/u;
const LONGEST_NAME = 24;

function precedesOther(after: string, name: string): boolean {
  const next = OTHERS_NAME.exec(after)?.[1];
  return next !== undefined && !joined(name).includes(joined(next));
}

/** "كوثر بن [هنية]": short forms of those who are called so begin with it, "[بن سلمان]". */
const SON_IN_ARABIC = /(?:^| )(?:بن|بنت|ابن) $/;
const LONGEST_SON = 5;
const ARABIC_FROM = 0x600;

const followsSonInArabic = (text: string, start: number): boolean =>
  unitAt(text, start - 2) >= ARABIC_FROM && SON_IN_ARABIC.test(textBefore(text, start, LONGEST_SON));

/** True of a person where the words beside a short name are another's of an Arabic family. */
export function isOfOtherFamily(mention: PageMention, { entity, flags }: Posting, entities: EntityTable): boolean {
  const { many, text, from, scanned } = mention;
  if (followsSon(from.run.text, scanned.start)) return hasOtherChain(mention, entities.name(entity));
  if (!(flags & AliasFlag.Short)) return false;
  if (followsSonInArabic(from.run.text, scanned.start)) return true;
  if (many || text.includes('-')) {
    const name = entities.name(entity);
    return hasOtherFirst(mention, name) || (OF_FAMILY.test(text) && hasOtherChain(mention, name));
  }
  const after = unitAt(from.run.text, scanned.end + 1) | 0x20;
  if (unitAt(from.run.text, scanned.end) !== SPACE || (after !== 0x61 && after !== 0x62 && after !== 0x69))
    return false;
  const behind = textAfter(from.run.text, scanned.end, LONGEST_NAME);
  return GOES_ON.test(behind) || precedesOther(behind, entities.name(entity));
}
