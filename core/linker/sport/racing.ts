import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { surely } from '../tell/company-sense';

/** Whom drivers drive for: a team, or the maker of cars that has one. */
const TEAM = /\bFormula One team\b|^Team in Formula One\b|^Racing team\b/;
const MAKER = /\bcar ?maker\b/;
/** So many drivers named in full make a page report on racing. */
const ENOUGH = 2;
/** Names that mean a maker less often than this are not thought of. */
const TELLING = 0.06;

/** The team of that name, or else the maker; several of one sort tell neither. */
function teamAmong({ postings }: PageMention, entities: EntityTable) {
  for (const line of [TEAM, MAKER]) {
    const found = postings.filter(
      ({ entity, prior }) =>
        prior >= TELLING && entities.kind(entity) === 'organisation' && line.test(entities.line(entity)),
    );
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** On pages about motor racing, by the `drivers` they name, names such as "Mercedes" and "McLaren" are the teams'. */
export function settleRacing(mentions: readonly PageMention[], drivers: number, entities: EntityTable): void {
  if (drivers < ENOUGH) return;
  for (const mention of mentions) {
    // A name of several words is a team's only beside its maker's: "[Aston Martin]", "[Red Bull]".
    if (mention.postings.length < (mention.many ? 2 : 1)) continue;
    const team = teamAmong(mention, entities);
    if (team) mention.postings = surely(mention.postings, team, entities);
  }
}
