import type { EntityTable } from '../../../pack/entity-table';
import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { textBefore } from '../../units/text-beside';

const RIVER = /\briver\b/i;
/** An article or a preposition, which a river has before it, also before another one: "an Mosel und [Rhein]". */
const ARTICLED =
  /(?:^|[^\p{L}])(?:der|den|dem|des|die|am|im|vom|zum|beim|ans|an|auf|zwischen|von|entlang|über|in|bei|vater|deutsche[rn]?)(?: \p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+)*(?:,? und|,))? $/iu;
/** "Günther, Wüst und [Rhein]" */
const ROW = /\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+ und $/u;
/** "CDU-Politiker [Rhein]" */
const OFFICER =
  /(?:[Mm]inister(?:präsident)?(?:in)?|[Pp]olitiker(?:in)?|[Cc]hef(?:in)?|[Pp]räsident(?:in)?|[Mm]eister(?:in)?|[Ss]precher(?:in)?|Herr|Frau|Kollegen?|Parteifreund|[Vv]orsitzende[rn]?) $/u;
const AND = ' und ';
const LOOK = 56;

/** True when the page has somebody of that surname in full: "Boris [Rhein]". */
const isSurnameHere = (text: string, mentions: readonly PageMention[], entities: EntityTable): boolean =>
  mentions.some(
    (other) =>
      other.many &&
      other.text.endsWith(` ${text}`) &&
      other.postings[0] !== undefined &&
      entities.kind(other.postings[0].entity) === 'person',
  );

/** "Weser, Ems und [Elbe]": behind another river. */
const followsPlace = (
  { from, scanned: { start } }: PageMention,
  mentions: readonly PageMention[],
  entities: EntityTable,
) =>
  mentions.some(
    ({ from: { run }, scanned: { end }, postings: [first] }) =>
      run === from.run && end === start - AND.length && first !== undefined && entities.kind(first.entity) === 'place',
  );

/** "Ministerpräsident [Rhein]", "Boris Rhein … [Rhein] sagte": in German a river has an article, and a surname has none. */
export function freeRivers(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { many, from, scanned, postings, text } = mention;
    const [first] = postings;
    if (from.lang !== 'de' || many || first === undefined || entities.kind(first.entity) !== 'place') continue;
    if (!RIVER.test(entities.line(first.entity))) continue;
    const before = textBefore(from.run.text, scanned.start, LOOK);
    const named = isSurnameHere(text, mentions, entities) || (scanned.bits & Bit.Speech) !== 0;
    if (
      OFFICER.test(before) ||
      (!ARTICLED.test(before) && (named || (ROW.test(before) && !followsPlace(mention, mentions, entities))))
    )
      mention.postings = postings.filter(({ entity }) => entities.kind(entity) === 'person');
  }
}
