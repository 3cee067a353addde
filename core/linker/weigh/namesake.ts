import type { Posting } from '../../lexicon/lexicon';
import type { Page } from '../gather/page';
import { titleFit } from '../names/title-fit';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { COMMA } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';

/** Names that tell the younger of two. */
const YOUNGER = /,? (?:Jr\.?|Jnr\.?|II|III)$/;
const TOLD = /^,? (?:Jr|Jnr|II|III)\b/;
/** Units of text beside a name. */
const LOOK = 48;
/** What is told of the dead. */
const GONE = /(?:assassinat|slain|gunned down|was (?:shot|killed)|died|\blate\b|\bson of\b)/iu;
/** "his father, [Robert F. Kennedy]" and, behind, "[Robert F. Kennedy], Bobby’s father" or "ruled from 1965". */
const FATHER_BEFORE =
  /\b(?:father,?|daughter of|widow of) (?:(?:the|late|former|[A-Z][a-z]+\.?|president|senator) ){0,3}$/u;
const OF_OLD =
  /^,? (?:(?:his|her|the|\p{Lu}\p{L}+['’]s) )?(?:late )?father\b|^ (?:\p{Ll}+ |the \p{Lu}\p{L}+ ){1,4}19[0-7]\d\b/u;

/** Share from which a name without "Jr." is the younger’s: Martin Luther King. */
const ITS_OWN = 0.9;

/** "John F. Kennedy, Jr.": of one who is told so, the name of his father. */
export function isJuniors({ from, many, scanned: { end } }: PageMention, name: string): boolean {
  const { text } = from.run;
  if (!many || unitAt(text, end) !== COMMA || unitAt(text, end + 2) !== J) return false;
  return TOLD.test(textAfter(text, end, MOST_TOLD)) && !YOUNGER.test(name);
}
const J = 0x4a;
/** Units of ", III". */
const MOST_TOLD = 6;

/**
 * True when a first name and surname without "Jr." are the father's of one who has it: where the page writes it of the
 * son, where an office is told that the son never held, or what only the dead are told: "Senator [Robert F. Kennedy]".
 */
export function isElders({ evidence, entities, day }: Page, mention: PageMention, { entity, prior }: Posting): boolean {
  if ((mention.many && prior >= ITS_OWN) || !YOUNGER.test(entities.name(entity))) return false;
  const { text } = mention.from.run;
  const { nameStart, end, titles } = mention.scanned;
  if (TOLD.test(textAfter(text, end, MOST_TOLD))) return false;
  if (titles.length > 0) return titleFit(titles, entities.titles(entity), day).fits < 1;
  const anchor = evidence.anchors.of(entity);
  if (anchor && YOUNGER.test(anchor.surface) && mention.from.run.place === 'body') return true;
  const before = textBefore(text, nameStart, LOOK);
  const behind = textAfter(text, end, LOOK);
  return GONE.test(before) || GONE.test(behind) || FATHER_BEFORE.test(before) || OF_OLD.test(behind);
}
