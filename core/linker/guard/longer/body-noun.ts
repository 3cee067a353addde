import type { Posting } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import type { PageMention } from '../../settle/page-mention';
import { previousEnd, wordStart } from '../../units/word-walk';
import { ARABIC_PARTICLES, attached, HEBREW_PARTICLES } from '../../words/attached';

/** Nouns that stand before the whole name of a body where there are no capitals, and how the lines of such bodies tell it. */
const NOUNS = new Map<string, RegExp>();

function enter(line: RegExp, arabic: string, persian: string, hebrew: string): void {
  const words = `${attached(arabic, ARABIC_PARTICLES)} ${persian} ${attached(hebrew, HEBREW_PARTICLES)}`;
  for (const word of words.split(' ')) if (word !== '') NOUNS.set(word, line);
}

enter(/./, 'شركة', 'شرکت', 'חברת');
enter(/\b(?:central )?bank\b/i, 'بنك مصرف', 'بانک', 'בנק');
enter(/\b(?:newspaper|daily|weekly|magazine|tabloid)\b/i, 'صحيفة جريدة', 'روزنامه', 'עיתון');
enter(/\b(?:channel|network|broadcaster|television)\b/i, 'قناة', '', 'ערוץ');
enter(/\bclub\b/i, 'نادي', 'باشگاه', '');
enter(/\b(?:university|college|school)\b/i, 'جامعة', 'دانشگاه', 'אוניברסיטת');

const NONE: readonly Posting[] = [];

/**
 * The meanings that the noun before the name says: "شركة [أرامكو]", "قناة [الجزيرة]", "בנק [גולדמן סאקס]" are bodies of
 * that kind and no larger names; "بنك [مصر]" is one unless a bank is called so.
 */
export function bodiesToldBefore(mention: PageMention, entities: EntityTable): readonly Posting[] {
  const { from, scanned, postings } = mention;
  const { text } = from.run;
  const end = previousEnd(text, scanned.start - scanned.clitic);
  if (end < 0 || scanned.clitic > 0) return NONE;
  const line = NOUNS.get(text.slice(wordStart(text, end), end));
  if (line === undefined) return NONE;
  return postings.filter(({ entity }) => entities.kind(entity) === 'organisation' && line.test(entities.line(entity)));
}
