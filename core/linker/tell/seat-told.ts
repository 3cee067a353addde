import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { adjectiveBehind } from '../scan/adjective-behind';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';

/** Between a body and its seat or country: "Ministry of Health in [Gaza]", "משרד הבריאות של [עזה]". */
const SEATED = /^ (?:(?:of|in|in the|of the|de|de la|del|du|en|à|von|van|w|в|у|في|של|به|της|του|των|на) ?|ב)$/u;
const LONGEST_JOINT = 8;

/** Languages that set a body and its country side by side: "МИД [Ирана]", "وزارت خارجه [چین]". */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set('ru uk be pl cs sk hr sr ar fa he'.split(' '));
/** Languages whose adjectives of countries follow the noun: "وزارة الخارجية الإيرانية", "Ministerio de Exteriores iraní". */
const ADJECTIVE_AFTER: ReadonlySet<string> = new Set('ar he fa es ca pt fr it'.split(' '));

const OWNED = /^(?:['’]s |の|的| (?:के|की|का|کے|کی|کا) )$/;

/** Share that a place has at least among the meanings of its name. */
const LIKELY = 0.5;

/** Country that the words beside tell a body is of; '' when they say nothing, or tell several. */
export function seatTold(mentions: readonly PageMention[], index: number, entities: EntityTable): string {
  const mention = mentions[index] as PageMention;
  return (
    countryAfter(mentions, index, entities) ||
    countryOfSpeaker(mentions, index, entities) ||
    adjectiveAfter(mention) ||
    adjectiveBefore(mention) ||
    countryBefore(mentions, index, entities) ||
    countryTouching(mentions, index, entities)
  );
}

function countryAfter(mentions: readonly PageMention[], index: number, entities: EntityTable): string {
  const { scanned, from } = mentions[index] as PageMention;
  let next: PageMention | undefined;
  for (let at = index + 1; at < index + 4; at++) {
    const other = mentions[at];
    if (other?.from !== from) break;
    if (other.scanned.start <= scanned.end) continue;
    next = other;
    break;
  }
  if (!next || next.scanned.start - scanned.end > LONGEST_JOINT) return '';
  const beside = next.scanned.start === scanned.end + 1 && unitAt(from.run.text, scanned.end) === SPACE;
  if (beside && SIDE_BY_SIDE.has(from.lang)) return countryOf(next, entities, isCountryOrGroup);
  if (!SEATED.test(from.run.text.slice(scanned.end, next.scanned.start))) return '';
  return countryOf(next, entities);
}

/** Between a body and who speaks for it: "Foreign Ministry spokesman [Baghaei]"; "szef MSZ [Abbas Aragczi]" has a space. */
const SPEAKING = /^(?: (?:spokes(?:man|woman|person)|chief|sprecher(?:in)?|sözcüsü) |发言人|發言人)$/iu;
/** What those are who stand behind their body and a comma: "porte-parole du ministère des Affaires étrangères, [Lin Jian]". */
const SPEAKS = /\b(?:spokes(?:man|woman|person)|ministry|diplomat)\b/i;
const LONGEST_SPEAKING = 15;

/** Country of the person who is told right behind the body as speaking for it. */
function countryOfSpeaker(mentions: readonly PageMention[], index: number, entities: EntityTable): string {
  const { scanned, from } = mentions[index] as PageMention;
  const next = mentions[index + 1];
  if (next?.from !== from || !next.many || next.scanned.start - scanned.end > LONGEST_SPEAKING) return '';
  const between = from.run.text.slice(scanned.end, next.scanned.start);
  if (SPEAKING.test(between) || (between === ' ' && SIDE_BY_SIDE.has(from.lang)))
    return countryOf(next, entities, isPerson);
  // Others only go there: "After a visit to the Foreign Ministry, Emmanuel Macron said".
  return between === ', ' ? countryOf(next, entities, isSpokesman) : '';
}

const isSpokesman = (entity: number, entities: EntityTable): boolean =>
  isPerson(entity, entities) && SPEAKS.test(entities.line(entity));

const isPerson = (entity: number, entities: EntityTable): boolean => entities.kind(entity) === 'person';

/** Languages whose countries end in -s where a body of theirs follows: "Chinas [Außenministerium]". */
const OWNER_IN_S: ReadonlySet<string> = new Set('de nl sv da no'.split(' '));
const SMALL_S = 0x73;

/** "Turkey's [Constitutional Court]", "カタールの[外務省]", "पाकिस्तान के [सुप्रीम कोर्ट]". */
function countryBefore(mentions: readonly PageMention[], index: number, entities: EntityTable): string {
  const { scanned, from } = mentions[index] as PageMention;
  const owner = mentions[index - 1];
  if (!owner || owner.from !== from) return '';
  const { text } = from.run;
  const { end } = owner.scanned;
  if (end + 1 === scanned.start && unitAt(text, end - 1) === SMALL_S && OWNER_IN_S.has(from.lang))
    return countryOf(owner, entities, isCountry);
  return OWNED.test(text.slice(end, scanned.start)) ? countryOf(owner, entities) : '';
}

/** Languages that write a country onto what is its own, without a space. */
const TOUCHING: ReadonlySet<string> = new Set(['zh', 'ja']);

/** The country whose name touches the mention, "[泰国]皇家海军"; '' for none. */
export function countryTouching(mentions: readonly PageMention[], index: number, entities: EntityTable): string {
  const { from, scanned } = mentions[index] as PageMention;
  const before = mentions[index - 1];
  if (!TOUCHING.has(from.lang) || before?.from !== from || before.scanned.end !== scanned.start) return '';
  return countryOf(before, entities, isCountry);
}

function countryOf(
  { postings }: PageMention,
  entities: EntityTable,
  test: (entity: number, entities: EntityTable) => boolean = isPlace,
): string {
  const found = postings.find(({ entity, prior }) => prior >= LIKELY && test(entity, entities));
  return found === undefined ? '' : entities.country(found.entity);
}

/** "وزارت خارجه [طالبان]": a group that governs has ministries, too. */
const isCountryOrGroup = (entity: number, entities: EntityTable): boolean =>
  isCountry(entity, entities) || entities.kind(entity) === 'group';

const isPlace = (entity: number, entities: EntityTable): boolean => entities.kind(entity) === 'place';

/** "the Philippine [Democratic Party]". */
const adjectiveBefore = ({ scanned: { titles, demonyms } }: PageMention): string =>
  titles.length === 0 && demonyms.length === 1 ? (demonyms[0] as string) : '';

/** Country whose adjective stands right behind the mention, in languages that set it there; '' for none. */
export const adjectiveAfter = ({ from, scanned: { end } }: PageMention): string =>
  ADJECTIVE_AFTER.has(from.lang) ? adjectiveBehind(from.run.text, end, from.lang) : '';
