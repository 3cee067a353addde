import type { Lexicon } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { isFirstName } from '../../names/name-fit';
import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { textAfter, textBefore } from '../../units/text-beside';
import { wordEnd } from '../../units/word-walk';

/** Chambers and governments that German calls each of their members by. */
const MEMBERS = new Set([
  'Bundesrat',
  'Bundesrats',
  'Nationalrat',
  'Nationalrats',
  'Ständerat',
  'Regierungsrat',
  'Staatsrat',
]);

/** "Herr [Bundesrat]" */
const ADDRESSED = /(?:^|\s)Herrn? $/;
/** First name and surname: of two nouns one behind the other German makes one word. */
const NAMED = /^ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;
const LOOK = 24;

/** "[Bundesrat] Guy Parmelin", "[Nationalrat] Max Nobody": who sits there, and not the body. */
export function isMemberTitle(
  { text, many, from, scanned: { start, end } }: PageMention,
  lexicon: Lexicon,
  entities: EntityTable,
): boolean {
  if (many || from.lang !== 'de' || !MEMBERS.has(text)) return false;
  const { run, mentions } = from;
  if (ADDRESSED.test(textBefore(run.text, start, 6))) return true;
  if (unitAt(run.text, end) !== 0x20) return false;
  if (NAMED.test(textAfter(run.text, end, LOOK))) return true;
  if (isFirstName(run.text.slice(end + 1, wordEnd(run.text, end + 1)))) return true;
  return mentions.some(({ start, alias }) => {
    const first = start === end + 1 ? lexicon.postings(alias)[0] : undefined;
    return first !== undefined && entities.kind(first.entity) === 'person';
  });
}
