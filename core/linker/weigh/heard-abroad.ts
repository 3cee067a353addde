import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';

/** How often a surname must mean one person of news, and how well known he must be. */
const SURE = 0.9;
const LEADER = 0.6;

/** Where papers are written in English too: a surname of these countries is everybody's on their pages. */
const ENGLISH = new Set('US GB IE CA AU NZ ZA NG GH KE IN PK PH SG JM'.split(' '));

/**
 * "insulting [Erdoğan]", "[Meloni]": on pages in English the surname of a leader from elsewhere is hardly anybody else's,
 * frequent as it may be at home.
 */
export function isHeardAbroad({ from }: PageMention, posting: Posting, entities: EntityTable): boolean {
  const { entity, flags, prior } = posting;
  return (
    from.lang === 'en' &&
    (flags & AliasFlag.Short) !== 0 &&
    prior >= SURE &&
    entities.popularity(entity) >= LEADER &&
    entities.kind(entity) === 'person' &&
    !ENGLISH.has(entities.country(entity))
  );
}
