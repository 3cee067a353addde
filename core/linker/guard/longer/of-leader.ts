import type { EntityTable } from '../../../pack/entity-table';
import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { clearBits } from '../../settle/page-mention';
import { wordStart } from '../../units/word-walk';
import { wordsFor } from '../../words/for-language';
import { HEAD, LEADING_HEAD } from '../../words/language-words';
import { wordSet } from '../../words/word-table';

/** In English a team or party only, "[Benfica] of José Mourinho", "the [MK Party] of Jacob Zuma". */
const OF_COACH = ' of ';
const TEAM = /\b(?:club|team|party)\b/i;

/** Joins a team, a party, a land or a government to who leads it. */
const OF = /^ (?:de|di|do|da|von|van|av|af) $/;

/** Of these a name that follows is a part: "Orden de Isabel la Católica". */
const NAMED_AFTER = wordSet(
  `orden ordine ordre ordem copa coppa coupe taça trofeo trophée troféu torneo torneio casa maison palacio palazzo palais palácio
  ley legge loi lei villa vila liga teatro colegio centro centre clínica cátedra grotta isla île isola ilha torre tour jardín
  jardin giardino sala salle memorial`,
);

/** A name that means a person this often is his. */
const SURE = 0.5;

/** True of words that mean a person this often at the least. */
const meansPerson = ({ postings }: PageMention, least: number, entities: EntityTable): boolean =>
  postings.some(({ entity, prior }) => prior >= least && entities.kind(entity) === 'person');

/** True when the word with a capital before `end` is one that names are made with. */
function isNaming({ from: { run, lang } }: PageMention, end: number): boolean {
  const start = wordStart(run.text, end);
  if (wordsFor(lang).table.bitsAt(run.text, start, end) & (HEAD | LEADING_HEAD)) return true;
  return NAMED_AFTER.has(run.text.slice(start, end).toLowerCase());
}

/** True when a known name of a body or place ends at `end`: "el [Madrid] de". */
const isKnown = (last: PageMention | undefined, { from }: PageMention, end: number, entities: EntityTable): boolean =>
  last !== undefined &&
  last.from === from &&
  last.scanned.end === end &&
  last.postings.some(({ entity }) => entities.kind(entity) !== 'person');

/** True when the sure name of a team or party ends before " of ". */
const isTeam = (last: PageMention | undefined, mention: PageMention, entities: EntityTable): boolean =>
  last?.from === mention.from &&
  last.scanned.end === mention.scanned.start - OF_COACH.length &&
  last.postings.some(({ entity, prior }) => prior >= SURE && TEAM.test(entities.line(entity))) &&
  meansPerson(mention, SURE, entities);

/**
 * "el Ejecutivo de [Pedro Sánchez]", "il Napoli di [Conte]": who leads is no part of a larger name. Takes the mark of
 * one from full names of people, and from surnames behind the known name of a team, party or land. English makes titles
 * of works so; behind a team or party it is the coach or leader.
 */
export function freeLeaders(mentions: readonly PageMention[], entities: EntityTable): void {
  let last: PageMention | undefined;
  for (const mention of mentions) {
    const { from, scanned, many } = mention;
    const before = last;
    last = mention;
    if (!(scanned.bits & Bit.HeadOf) || scanned.bits & Bit.LeftUnsure) continue;
    const { text } = from.run;
    if (from.lang === 'en') {
      if (many && text.startsWith(OF_COACH, scanned.start - OF_COACH.length) && isTeam(before, mention, entities))
        clearBits(mention, Bit.HeadOf);
      continue;
    }
    if (!meansPerson(mention, many ? SURE : 0, entities)) continue;
    const end = headEnd(text, scanned.start);
    if (end < 0 || isNaming(mention, end) || !(many || isKnown(before, mention, end, entities))) continue;
    clearBits(mention, Bit.HeadOf);
    mention.postings = mention.postings.filter(({ entity }) => entities.kind(entity) === 'person');
  }
}

/** End of the word before the connector that stands before `start`; -1 when there is none. */
function headEnd(text: string, start: number): number {
  const found = OF.exec(text.slice(Math.max(0, text.lastIndexOf(' ', start - 2)), start));
  return found ? start - found[0].length : -1;
}
