import type { EntityTable } from '../../pack/entity-table';
import type { PageEvidence } from '../gather/page-evidence';
import type { PageMention } from '../settle/page-mention';

/** Committees of a chamber, as several countries call them: "Senate Committee on Foreign Relations". */
const OF_CHAMBER = /^(?:Senate|House) (?:\p{L}+ ){0,4}Committee\b/u;
/** Countries of whose chambers papers in English write so. */
const ALIKE = 'AU CA IE JM KE LR NG PH PK TT ZA ZW'.split(' ');
/** A page speaks of one of them so often. */
const SPOKEN_OF = 0.35;

/**
 * A committee that the adjective of another country stands before is no known one's, nor is one on a page that speaks of
 * such a country and not of its own: "Senator Imee Marcos chaired the [Senate Committee on Foreign Relations]".
 */
export function settleCommittees(
  mentions: readonly PageMention[],
  { countries }: PageEvidence,
  entities: EntityTable,
): void {
  for (const mention of mentions) {
    const { text, many, postings, scanned, from } = mention;
    if (!many || from.lang !== 'en' || postings.length === 0 || !OF_CHAMBER.test(text)) continue;
    const [adjective = ''] = scanned.demonyms;
    mention.postings = postings.filter(({ entity }) => {
      const own = entities.country(entity);
      if (own === '' || own === adjective) return true;
      if (adjective !== '') return false;
      return !countries.isForeign(entity) || !ALIKE.some((country) => countries.shareOf(country) >= SPOKEN_OF);
    });
  }
}
