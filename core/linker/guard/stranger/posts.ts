import { unitAt } from '../../units/char-class';
import { textBefore } from '../../units/text-beside';
import { wordEnding } from '../../units/word-walk';
import { wordSet } from '../../words/word-table';

/** Posts that who acts, sings or paints does not hold beside it; of offices one is voted into they do. */
const POSTS =
  wordSet(`judge justice magistrate prosecutor attorney sheriff inspector superintendent detective constable sergeant trooper coroner
  commissioner councillor councilman councilwoman councilmember alderman firefighter officer lawmaker`);
/** Of these the word before tells more: "police chief", "deputy minister". */
const LEADING = /(?:^|[^\p{L}])(?:(?:police|fire) chief|(?:deputy|assistant|junior) minister) $/iu;
const LOOK = 20;

/** True when such a post is told before the name that begins at `start`: "Judge [Paul Simon]". */
export function followsPost(text: string, start: number): boolean {
  if (unitAt(text, start - 1) !== 0x20) return false;
  const before = wordEnding(text, start - 1);
  if (POSTS.has(before)) return true;
  return (before === 'chief' || before === 'minister') && LEADING.test(textBefore(text, start, LOOK));
}

/** True of the line of an artist. */
export const isArtist = (line: string): boolean =>
  /^(?:\p{Lu}\p{Ll}+ )?(?:actor|actress|singer|musician|rapper|comedian|painter|composer|guitarist|drummer|pianist|dancer|songwriter|film director|filmmaker|model)(?![\p{L}-])/iu.test(
    line,
  );
