import type { Page } from '../gather/page';
import type { PageMention } from '../settle/page-mention';
import { titleFit } from './title-fit';

/** Names that tell the younger of two. */
const YOUNGER = /,? (?:Jr\.?|Jnr\.?|II|III)$/;
const TOLD = /^,? (?:Jr|Jnr|II|III)\b/;
/** Units of text beside a name. */
const LOOK = 48;
/** What is told of the dead. */
const GONE = /(?:assassinat|slain|gunned down|was (?:shot|killed)|died|\blate\b|\bson of\b)/iu;

/**
 * True when a first name and surname without "Jr." are the father's of one who has it: where the page writes it of the
 * son, where an office is told that the son never held, or what only the dead are told: "Senator [Robert F. Kennedy]".
 */
export function isElders({ evidence, entities, day }: Page, mention: PageMention, entity: number): boolean {
  if (!YOUNGER.test(entities.name(entity))) return false;
  const { text } = mention.from.run;
  const { nameStart, end, titles } = mention.scanned;
  if (TOLD.test(text.slice(end, end + 6))) return false;
  if (titles.length > 0) return titleFit(titles, entities.titles(entity), day).fits < 1;
  const anchor = evidence.anchors.of(entity);
  if (anchor && YOUNGER.test(anchor.surface) && mention.from.run.place === 'body') return true;
  return GONE.test(text.slice(Math.max(0, nameStart - LOOK), nameStart)) || GONE.test(text.slice(end, end + LOOK));
}
